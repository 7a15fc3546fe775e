using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.Server.Ide;

/// <summary>
/// Reads the example operations of a folder: one document a file, with a comment in its first line that says what it shows. They are data
/// and belong to a fact set; those that do not fit the schema that is served are left out, and one line of log tells which.
/// </summary>
/// <param name="level">That of the line.</param>
internal sealed partial class ExampleReader(string folder, LogLevel level, ILogger logger)
{
    /// <summary>
    /// The examples that fit <paramref name="schema"/>, in the order of their file names; none where there is no such folder.
    /// </summary>
    public IReadOnlyList<ExampleOperation> Read(Schema schema)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var examples = new List<ExampleOperation>();
        var faults = new List<string>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.graphql").Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(path).ReplaceLineEndings("\n").Trim() + "\n";
            if (Fault(schema, text) is { } fault)
            {
                faults.Add($"{Path.GetFileName(path)} ({fault.Message})");
            }
            else
            {
                examples.Add(new ExampleOperation(TitleOf(text) ?? Path.GetFileNameWithoutExtension(path), text));
            }
        }

        if (faults.Count > 0 && logger.IsEnabled(level))
        {
            var files = string.Join(", ", faults);
            LogLeftOut(logger, level, folder, files);
        }

        return examples;
    }

    private static GraphQLError? Fault(Schema schema, string text)
    {
        var parsed = Parser.ParseDocument(new SourceText(text));
        return parsed.Succeeded ? DocumentValidator.Validate(schema, parsed.Tree).FirstOrDefault() : parsed.Error;
    }

    private static string? TitleOf(string text)
    {
        var firstLine = text.AsSpan(0, text.IndexOf('\n', StringComparison.Ordinal));
        return firstLine.StartsWith('#') ? firstLine.TrimStart('#').Trim().ToString() : null;
    }

    [LoggerMessage(Message = "Examples in {Folder} that do not fit the schema are skipped: {Files}")]
    private static partial void LogLeftOut(ILogger logger, LogLevel level, string folder, string files);
}
