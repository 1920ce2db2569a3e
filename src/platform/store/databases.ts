/** Whether the site has a database of this name; to open it would make it. */
export async function hasDatabase(name: string): Promise<boolean> {
  return (await indexedDB.databases()).some((one) => one.name === name);
}
