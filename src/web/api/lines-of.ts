/** The JSON lines of an answer, each as soon as it is there. A line that comes in parts is put together. */
export async function* linesOf<T>(response: Response): AsyncGenerator<T> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let rest = "";
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    const parts = (rest + decoder.decode(value, { stream: !done })).split("\n");
    rest = done ? "" : (parts.pop() ?? "");
    for (const line of parts) if (line.trim() !== "") yield JSON.parse(line) as T;
    if (done) return;
  }
}
