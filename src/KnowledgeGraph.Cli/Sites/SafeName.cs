using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Cli.Sites;

/// <summary>
/// Names of folders that every file system takes, also one that ignores case: the compiler's ids as they are, except for the names of
/// devices. An image may have been made by other programs, with ids of any characters. The explorer makes the same names, in
/// <c>folderName.ts</c>.
/// </summary>
internal static class SafeName
{
    private const int MaxLength = 200;

    private static readonly HashSet<string> Devices = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(static number => (string[])[$"com{number}", $"lpt{number}"])],
        StringComparer.Ordinal);

    /// <summary>The name for an id; two ids never have the same. Linear.</summary>
    public static string Of(string id)
    {
        var name = new StringBuilder(id.Length);
        if (Devices.Contains(id))
        {
            name.Append('_');
        }

        foreach (var character in Encoding.UTF8.GetBytes(id))
        {
            if (character is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'0' and <= (byte)'9') or (byte)'-')
            {
                name.Append((char)character);
            }
            else
            {
                name.Append(CultureInfo.InvariantCulture, $"_{character:x2}");
            }
        }

        // No escaped id has two of these characters side by side.
        return name.Length is > 0 and <= MaxLength ? name.ToString() : $"__{Digest.Of(Encoding.UTF8.GetBytes(id))}";
    }
}
