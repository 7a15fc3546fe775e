using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Exchange.Import.Building;
using KnowledgeGraph.Exchange.Import.Mappings;
using KnowledgeGraph.Exchange.Import.Reading;

namespace KnowledgeGraph.Cli.Importing;

/// <summary>Finds the files of inputs: files, folders with all that is below them, and patterns.</summary>
internal static class InputFinder
{
    private static readonly Dictionary<string, InputFormat> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        [".csv"] = InputFormat.Csv,
        [".tsv"] = InputFormat.Csv,
        [".tab"] = InputFormat.Csv,
        [".psv"] = InputFormat.Csv,
        [".json"] = InputFormat.Json,
        [".geojson"] = InputFormat.Json,
        [".jsonl"] = InputFormat.JsonLines,
        [".ndjson"] = InputFormat.JsonLines,
        [".yaml"] = InputFormat.Yaml,
        [".yml"] = InputFormat.Yaml,
    };

    /// <summary>The files of each input of a mapping, in the order of their names.</summary>
    /// <param name="folder">The folder of the mapping.</param>
    /// <param name="data">What the command line names in place of the mapping: files, or <c>input=file</c>.</param>
    /// <exception cref="UnusableInputException">There is no such file, or its format is not known.</exception>
    public static Dictionary<string, IReadOnlyList<InputFile>> Find(ImportMapping mapping, string folder, IReadOnlyList<string> data)
    {
        var inputs = mapping.Files.ToArray();
        var named = Named(inputs, data);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var found = new Dictionary<string, IReadOnlyList<InputFile>>(StringComparer.Ordinal);
        foreach (var (input, files) in inputs)
        {
            var isNamed = named.TryGetValue(input, out var own);
            var patterns = isNamed ? own! : files;
            if (patterns.Count == 0)
            {
                throw new UnusableInputException(inputs.Length == 1
                    ? $"The mapping names no file for '{input}': write it after the mapping, kg import {mapping.Name} FILE -o FOLDER."
                    : $"The mapping names no file for '{input}': write {input}=FILE after the mapping.");
            }

            found[input] =
            [
                .. patterns.SelectMany(pattern => Expand(pattern, isNamed ? Environment.CurrentDirectory : folder, mapping.FormatOf(input)))
                    .Select(path => Describe(path, folder, input, mapping, ids)),
            ];
        }

        return found;
    }

    /// <summary>The format of a file by its name; null if it is not known.</summary>
    public static InputFormat? FormatOf(string path) => Formats.TryGetValue(Path.GetExtension(path), out var format) ? format : null;

    /// <summary>The files that a name stands for, sorted.</summary>
    /// <exception cref="UnusableInputException">There are none.</exception>
    public static IReadOnlyList<string> Expand(string pattern, string folder, InputFormat? format)
    {
        var full = Path.GetFullPath(pattern, folder);
        if (File.Exists(full))
        {
            return [full];
        }

        string[] files = [];
        if (Directory.Exists(full))
        {
            files = [.. Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories)
                .Where(file => format is not null || FormatOf(file) is not null)
                .Where(file => !Path.GetFileName(file).StartsWith('.'))];
        }
        else if (Path.GetFileName(full) is { } name && name.AsSpan().ContainsAny('*', '?')
            && Path.GetDirectoryName(full) is { } parent && Directory.Exists(parent))
        {
            files = Directory.GetFiles(parent, name);
        }

        if (files.Length == 0)
        {
            throw new UnusableInputException(
                $"There is no file '{pattern}'{(Path.IsPathRooted(pattern) ? "" : $" in '{folder}'")}, and no folder with files to read.");
        }

        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    private static Dictionary<string, IReadOnlyList<string>> Named(
        (string Input, IReadOnlyList<string> Files)[] inputs, IReadOnlyList<string> data)
    {
        var named = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var text in data)
        {
            var sign = text.IndexOf('=', StringComparison.Ordinal);
            var input = sign > 0 && Array.Exists(inputs, each => each.Input == text[..sign]) ? text[..sign] : null;
            if (input is null && inputs.Length != 1)
            {
                throw new UnusableInputException(
                    $"The mapping has several inputs: write '{text}' as INPUT={text}. They are "
                        + $"{string.Join(", ", inputs.Select(each => each.Input))}.");
            }

            var name = input ?? inputs[0].Input;
            named[name] = [.. named.GetValueOrDefault(name) ?? [], input is null ? text : text[(sign + 1)..]];
        }

        return named;
    }

    private static InputFile Describe(string path, string folder, string input, ImportMapping mapping, HashSet<string> ids)
    {
        var format = mapping.FormatOf(input) ?? FormatOf(path)
            ?? throw new UnusableInputException(
                $"The format of '{path}' is not known from its name: write 'format' beside 'file'. The formats are csv, json, jsonl "
                    + "and yaml.");
        var relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
        var name = relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? Path.GetFileName(path) : relative;
        var delimiter = mapping.DelimiterOf(input)
            ?? Path.GetExtension(path).ToLowerInvariant() switch { ".tsv" or ".tab" => '\t', ".psv" => '|', _ => null };
        var id = SourceIds.Of(mapping.Name, name);
        for (var number = 2; !ids.Add(id); number++)
        {
            id = $"{SourceIds.Of(mapping.Name, name)}-{number}";
        }

        return new InputFile(path, name, format, mapping.EncodingOf(input), delimiter) { SourceId = id };
    }
}
