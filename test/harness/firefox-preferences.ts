/** Release builds heed `services.settings.server` only with this. */
export const firefoxEnvironment = { MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };

/** What every Firefox is started with: the proxy for all but loopback, and nothing in the background. */
export function firefoxPreferences(proxy: string): Record<string, string | number | boolean> {
  const [host, port] = proxy.split(':');
  return {
    // a mouse that hovers, which a headless Firefox would not have (fine is 2, hover is 4)
    'ui.primaryPointerCapabilities': 6,
    'ui.allPointerCapabilities': 6,
    'network.proxy.type': 1,
    'network.proxy.http': host!,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host!,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': 'localhost, 127.0.0.1, [::1]',
    'network.proxy.allow_hijacking_localhost': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.prefetch-next': false,
    'network.dns.disablePrefetch': true,
    'network.trr.mode': 5,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.safebrowsing.downloads.remote.enabled': false,
    'browser.newtabpage.enabled': false,
    'browser.region.network.url': '',
    'browser.region.update.enabled': false,
    'app.normandy.enabled': false,
    'app.update.enabled': false,
    'extensions.update.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'dom.push.connection.enabled': false,
    'media.gmp-manager.updateEnabled': false,
    'toolkit.telemetry.server': 'data:,',
    'datareporting.policy.dataSubmissionEnabled': false,
    'dom.webnotifications.enabled': false,
  };
}
