using System.Text;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.Server.Ide;

/// <summary>
/// Reads the example operations of a folder: one document a file, with a comment in its first line that says what it shows. They are data and
/// belong to a fact set; those that do not fit the schema that is served are left out, and the log says which and why.
/// </summary>
internal sealed partial class ExampleReader(string folder, ILogger logger)
{
    private readonly HashSet<string> _leftOut = new(StringComparer.Ordinal);

    /// <summary>The examples that fit <paramref name="schema"/>, in the order of their file names; none where there is no such folder.</summary>
    public IReadOnlyList<ExampleOperation> Read(Schema schema)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var examples = new List<ExampleOperation>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.graphql").Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(path).ReplaceLineEndings("\n").Trim() + "\n";
            if (Fault(schema, text) is { } fault)
            {
                // Once a file, however often the facts change.
                if (IsNewFault(path))
                {
                    LogLeftOut(logger, Path.GetFileName(path), fault);
                }
            }
            else
            {
                examples.Add(new ExampleOperation(TitleOf(text) ?? Path.GetFileNameWithoutExtension(path), text));
            }
        }

        return examples;
    }

    private bool IsNewFault(string path)
    {
        lock (_leftOut)
        {
            return _leftOut.Add(path);
        }
    }

    private static GraphQLError? Fault(Schema schema, string text)
    {
        var parsed = Parser.ParseDocument(Encoding.UTF8.GetBytes(text));
        return parsed.Succeeded ? DocumentValidator.Validate(schema, parsed.Tree).FirstOrDefault() : parsed.Error;
    }

    private static string? TitleOf(string text)
    {
        var firstLine = text.AsSpan(0, text.IndexOf('\n', StringComparison.Ordinal));
        return firstLine.StartsWith('#') ? firstLine.TrimStart('#').Trim().ToString() : null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The example {File} does not fit the schema and is left out: {Fault}")]
    private static partial void LogLeftOut(ILogger logger, string file, GraphQLError fault);
}
