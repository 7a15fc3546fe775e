using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using KnowledgeGraph.Cli.Input;

namespace KnowledgeGraph.Cli.Packing;

/// <summary>
/// An npm package of facts: the entities and statements as a module with TypeScript types, the image, the schema, and the fact files for
/// sets that use it. The same input gives the same bytes.
/// </summary>
internal static partial class NpmPackage
{
    private const string Root = "package/";

    private static readonly JsonWriterOptions Indented =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether a text can be the name of a package.</summary>
    public static bool IsName(string text) => text.Length <= 214 && Name().IsMatch(text);

    /// <summary>The name of the package's file, as npm pack has it.</summary>
    public static string FileName(string name, string version) =>
        $"{name.TrimStart('@').Replace('/', '-')}-{version}.tgz";

    /// <summary>Writes the package.</summary>
    public static byte[] Write(string name, PackSource source)
    {
        PackedFile[] files =
        [
            PackedFile.OfText("package.json", Manifest(name, source)),
            PackedFile.OfText("index.js", TypeScriptModule.Code(source)),
            PackedFile.OfText("index.d.ts", TypeScriptModule.Types(source.Graph)),
            .. source.SharedFiles(),
        ];
        using var output = new MemoryStream();

        // The header of the compressed file has no time in it.
        using (var compressed = new GZipStream(output, CompressionLevel.SmallestSize, leaveOpen: true))
        using (var archive = new TarWriter(compressed, TarEntryFormat.Ustar))
        {
            foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
            {
                var entry = new UstarTarEntry(TarEntryType.RegularFile, Root + file.Path)
                {
                    DataStream = new MemoryStream(file.Content),
                    ModificationTime = DateTimeOffset.UnixEpoch,
                    Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead,
                };
                try
                {
                    archive.WriteEntry(entry);
                }
                catch (ArgumentException)
                {
                    // The formats that have room for it write the number of this process.
                    throw new UnusableInputException(
                        $"The path '{file.Path}' is too long for an npm package: its last part can have 100 bytes, and the folders before "
                            + "it about 150. Give the file or its folders shorter names.");
                }
            }
        }

        return output.ToArray();
    }

    private static string Manifest(string name, PackSource source)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, Indented))
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteString("version", source.Version);
            json.WriteString("description", source.Graph.Ontology.Description);
            json.WriteString("author", source.Authors);
            if (source.Licence is { } licence)
            {
                json.WriteString("license", licence);
            }

            json.WriteString("type", "module");
            json.WriteString("main", "./index.js");
            json.WriteString("types", "./index.d.ts");
            json.WriteStartObject("exports");
            json.WriteStartObject(".");
            json.WriteString("types", "./index.d.ts");
            json.WriteString("default", "./index.js");
            json.WriteEndObject();
            foreach (var file in (string[])["./facts.kg", "./schema.graphql", "./package.json"])
            {
                json.WriteString(file, file);
            }

            json.WriteEndObject();
            if (source.Uses.Count > 0)
            {
                json.WriteStartObject("dependencies");
                foreach (var (used, version) in source.Uses.OrderBy(use => use.Name, StringComparer.Ordinal))
                {
                    json.WriteString(used, version is null ? "*" : "^" + version);
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.ToArray()) + "\n";
    }

    [GeneratedRegex(@"\A(@[a-z0-9~-][a-z0-9._~-]*/)?[a-z0-9~-][a-z0-9._~-]*\z")]
    private static partial Regex Name();
}
