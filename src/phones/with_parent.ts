// Loaded into what `npm start` starts, which goes when its parent does: one that is killed can no longer end it.
const parent = process.ppid;

/** One that only hangs up lives on, and the one that died is not always gone in the same moment. */
process.once("disconnect", () =>
  setTimeout(() => {
    if (process.ppid !== parent) process.kill(process.platform === "win32" ? process.pid : 0, "SIGKILL");
  }, 200).unref(),
);
// It alone keeps nobody running.
process.channel?.unref();
