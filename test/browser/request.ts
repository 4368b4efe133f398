/** What a served register answers, as the test believes it to be. */
export async function request<T>(address: string, path: string): Promise<T> {
  const response = await fetch(`${address}${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}
