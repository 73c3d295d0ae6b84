/** Who reads what a command prints. */

/** Ends the process without a word when the reader stops half-way (`| head`), which is no fault of ours. */
export function endWithReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}
