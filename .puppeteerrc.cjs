// No install step may download a browser: tests use the ones the system has.
module.exports = { skipDownload: true };
