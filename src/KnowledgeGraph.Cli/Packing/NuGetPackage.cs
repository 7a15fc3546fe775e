using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using KnowledgeGraph.Cli.Input;

namespace KnowledgeGraph.Cli.Packing;

/// <summary>
/// A NuGet package of facts: the assembly with the typed C#, the image, and the fact files for sets that use it. The same input gives the
/// same bytes.
/// </summary>
/// <seealso href="https://learn.microsoft.com/nuget/reference/nuspec"/>
internal static partial class NuGetPackage
{
    private const string Runtime = "KnowledgeGraph";
    private const string Framework = "net10.0";

    // The first moment that a ZIP archive can hold.
    private static readonly DateTimeOffset Beginning = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly string[] OtherExtensions = ["nuspec", "props", "dll", "xml", "yaml", "kg", "graphql"];

    /// <summary>Whether a text can be the id of a package.</summary>
    public static bool IsId(string text) => text.Length <= 100 && Id().IsMatch(text);

    /// <summary>The name of the package's file.</summary>
    public static string FileName(string id, string version) => $"{id}.{version}.nupkg";

    /// <summary>Writes the package.</summary>
    /// <param name="assembly">The assembly of the project with these facts; null for a package without typed C#.</param>
    /// <exception cref="UnusableInputException">The assembly is not one of a project of facts, or has others than the release.</exception>
    public static byte[] Write(string id, PackSource source, FileInfo? assembly)
    {
        var typed = assembly is null ? null : ReadAssembly(assembly, source);
        var nuspec = Nuspec(id, source, typed?.RuntimeVersion);
        var properties = Properties(id, source);
        var core = $"package/services/metadata/core-properties/{Hash(properties)}.psmdcp";
        PackedFile[] files =
        [
            PackedFile.OfText("[Content_Types].xml", ContentTypes),
            PackedFile.OfText("_rels/.rels", Relationships(id, core)),
            PackedFile.OfText($"{id}.nuspec", nuspec),
            PackedFile.OfText(core, properties),
            PackedFile.OfText($"build/{id}.props", BuildProperties(id)),
            PackedFile.OfText($"buildTransitive/{id}.props", BuildProperties(id)),
            .. typed is null ? [] : typed.Files,
            .. source.SharedFiles(),
        ];
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
            {
                var entry = archive.CreateEntry(file.Path, CompressionLevel.SmallestSize);
                entry.LastWriteTime = Beginning;
                using var content = entry.Open();
                content.Write(file.Content);
            }
        }

        return output.ToArray();
    }

    private static TypedAssembly ReadAssembly(FileInfo file, PackSource source)
    {
        if (!file.Exists)
        {
            throw new UnusableInputException($"There is no file '{file}'. Build the project of the facts, and name its assembly.");
        }

        var content = File.ReadAllBytes(file.FullName);
        try
        {
            using var image = new PEReader(new MemoryStream(content));
            var metadata = image.GetMetadataReader();
            var runtime = metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
                .FirstOrDefault(reference => metadata.GetString(reference.Name) == Runtime);
            if (runtime.Version is not null && source.IsRelease && content.AsSpan().IndexOf(source.Image.Bytes) < 0)
            {
                // The literal of an assembly has the bytes of the image one after the other.
                throw new UnusableInputException(
                    $"'{file}' was not built from this release. Build its project with -p:KnowledgeGraphRelease=LEVEL and the same documents, and "
                        + "pack again.");
            }

            if (runtime.Version is not null)
            {
                var documentation = Path.ChangeExtension(file.FullName, ".xml");
                return new TypedAssembly(
                    [
                        new PackedFile($"lib/{Framework}/{file.Name}", content),
                        .. File.Exists(documentation)
                            ? [new PackedFile($"lib/{Framework}/{Path.GetFileName(documentation)}", File.ReadAllBytes(documentation))]
                            : Array.Empty<PackedFile>(),
                    ],
                    VersionOfTool() ?? runtime.Version.ToString(3));
            }
        }
        catch (Exception exception) when (exception is BadImageFormatException or InvalidOperationException)
        {
            throw new UnusableInputException($"'{file}' is not an assembly. Name the one that the project of the facts builds.");
        }

        throw new UnusableInputException($"'{file}' does not refer to {Runtime}. Name the assembly that the project of the facts builds.");
    }

    /// <summary>The version of kg, which is that of the runtime that it was released with; null for a build without one.</summary>
    private static string? VersionOfTool() =>
        typeof(NuGetPackage).Assembly.GetCustomAttributes(typeof(System.Reflection.AssemblyInformationalVersionAttribute), false)
            is [System.Reflection.AssemblyInformationalVersionAttribute { InformationalVersion: var version }]
            ? version.Split('+')[0]
            : null;

    private static string Nuspec(string id, PackSource source, string? runtimeVersion)
    {
        XNamespace ns = "http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd";
        var dependencies = source.Uses.Select(use => (use.Name, Version: use.Version ?? "0.0.0"))
            .Concat(runtimeVersion is null ? [] : [(Name: Runtime, Version: runtimeVersion)])
            .OrderBy(dependency => dependency.Name, StringComparer.Ordinal);
        return Document(new XElement(
            ns + "package",
            new XElement(
                ns + "metadata",
                new XElement(ns + "id", id),
                new XElement(ns + "version", source.Version),
                new XElement(ns + "authors", source.Authors),
                source.Licence is { } licence ? new XElement(ns + "license", new XAttribute("type", "expression"), licence) : null,
                new XElement(ns + "description", source.Graph.Ontology.Description),
                new XElement(ns + "tags", "knowledge-graph facts"),
                new XElement(
                    ns + "dependencies",
                    new XElement(
                        ns + "group",
                        new XAttribute("targetFramework", Framework),
                        dependencies.Select(dependency => new XElement(
                            ns + "dependency",
                            new XAttribute("id", dependency.Name), new XAttribute("version", dependency.Version))))))));
    }

    /// <summary>Says to the build of a project where the facts are: KnowledgeGraph.targets reads them if the project's ontology uses the package.</summary>
    private static string BuildProperties(string id) => Document(new XElement(
        "Project",
        new XElement(
            "ItemGroup",
            new XElement(
                "KnowledgeGraphPackage",
                new XAttribute("Include", id),
                new XAttribute("Folder", $"$(MSBuildThisFileDirectory)../{Language.FactSets.PackageFolders.FactsFolder}")))));

    private static string Properties(string id, PackSource source)
    {
        XNamespace ns = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        return Document(new XElement(
            ns + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "dc", dc),
            new XElement(dc + "creator", source.Authors),
            new XElement(dc + "description", source.Graph.Ontology.Description),
            new XElement(dc + "identifier", id),
            new XElement(ns + "version", source.Version),
            new XElement(ns + "keywords", "knowledge-graph facts")));
    }

    private static string Relationships(string id, string core)
    {
        XNamespace ns = "http://schemas.openxmlformats.org/package/2006/relationships";
        return Document(new XElement(
            ns + "Relationships",
            Relationship("http://schemas.microsoft.com/packaging/2010/07/manifest", $"/{id}.nuspec", "R1"),
            Relationship("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "/" + core, "R2")));

        XElement Relationship(string type, string target, string name) => new(
            ns + "Relationship", new XAttribute("Type", type), new XAttribute("Target", target), new XAttribute("Id", name));
    }

    private static string ContentTypes
    {
        get
        {
            XNamespace ns = "http://schemas.openxmlformats.org/package/2006/content-types";
            (string Extension, string Type)[] types =
            [
                ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
                ("psmdcp", "application/vnd.openxmlformats-package.core-properties+xml"),
                .. OtherExtensions.Select(extension => (extension, "application/octet")),
            ];
            return Document(new XElement(ns + "Types", types.Select(type => new XElement(
                ns + "Default", new XAttribute("Extension", type.Extension), new XAttribute("ContentType", type.Type)))));
        }
    }

    private static string Document(XElement root) => "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + root + "\n";

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)))[..32];

    [GeneratedRegex(@"\A[A-Za-z0-9_]+([.-][A-Za-z0-9_]+)*\z")]
    private static partial Regex Id();

    private sealed record TypedAssembly(IReadOnlyList<PackedFile> Files, string RuntimeVersion);
}
