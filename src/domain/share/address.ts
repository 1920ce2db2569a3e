/**
 * Query parameters that say how a reader arrived, never what is shown: campaigns (`utm_*`), click
 * ids of Google, Meta, Microsoft, TikTok, X, Yandex and LinkedIn, ids of Mailchimp, HubSpot, Omeda,
 * Vero and Marketo letters. All are on the lists of Brave (brave-core
 * components/query_filter/utils.cc), Firefox (`privacy.query_stripping.strip_list`) or AdGuard
 * (TrackParamFilter); `ref`, `source` and the like are left, for some sites choose the page by them.
 */
const tracking =
  /^(utm_.*?|([dgy]|fb|ms|t[tw]|ys)clk?id|[gw]braid|gad_\w+|gclsrc|srsltid|li_fat_id|igsh(id)?|mc_[ce]id|_hs(enc|mi)|mkt_tok|oly_(anon|enc)_id|vero_(conv|id))(=|$)/i;

/** The address of a page to share: no fragment, no tracking; all else in order, byte for byte. */
export const cleanAddress = (href: string): string =>
  href.replace(/#.*/s, '').replace(/\?(.*)/s, (_, query: string) => {
    const kept = query.split('&').filter((pair) => pair && !tracking.test(pair));
    return kept[0] ? '?' + kept.join('&') : '';
  });
