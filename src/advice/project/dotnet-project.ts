/** Names of projects of .NET. */
export const PROJECT = /\.(?:cs|fs|vb)proj$/;

/** Whether `dotnet publish` compiles a project to a program that is linked to the libc. https://learn.microsoft.com/dotnet/core/deploying/native-aot/ */
export function isCompiledAhead(text: string): boolean {
  const written = text.replace(/<!--[\s\S]*?-->/g, '');
  return /<PublishAot>\s*true\s*</i.test(written) && !/<StaticExecutable>\s*true\s*</i.test(written);
}
