using System.CommandLine;
using System.Text.Json;
using KnowledgeGraph.Api;
using KnowledgeGraph.Api.Receipts;
using KnowledgeGraph.Cli.Difference;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Format;
using KnowledgeGraph.GraphQL;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg verify</c>: whether a set gives the answer that a receipt stands for, and if not, which statements differ.</summary>
internal static class VerifyCommand
{
    /// <summary>The largest answer of a server, and a receipt beside it.</summary>
    private const long MaxFileSize = 64 * 1024 * 1024;

    public static Command Create()
    {
        var receipt = new Argument<FileInfo>("receipt")
        {
            Description = "A receipt, or an answer with one in extensions.receipt, as JSON.",
        };
        var image = new Option<string?>("--image", "-i")
        {
            Description = "The facts: an image file, a folder of fact files, or a revision of git. Defaults to the folder of the set.",
            HelpName = "facts",
        };
        var set = FolderArgument.Set();
        var documents = FolderArgument.Documents();
        var command = new ExampleCommand(
            "verify",
            "Says whether a set of facts gives the answer of a receipt, and which statements differ if it does not.",
            "kg verify receipt.json --image facts.kg",
            "kg verify answer.json --image seeds")
        {
            receipt, image, set, documents,
        };
        command.SetAction(parsed => Guard.Run(() => Run(
            parsed.GetValue(receipt)!, parsed.GetValue(image) ?? parsed.GetValue(set)!.ToString(), parsed.GetValue(set)!,
            parsed.GetValue(documents))));
        return command;
    }

    private static int Run(FileInfo file, string facts, DirectoryInfo set, DirectoryInfo? documents)
    {
        using var json = Read(file);
        var receipt = ReceiptCheck.Read(json.RootElement, out var answer, out var fault)
            ?? throw new UnusableInputException($"'{file}' cannot be used. {fault}");
        var input = GraphInput.Find(facts, set, documents is null ? null : FolderInput.ReadDocuments(documents));
        using var graph = input.Open();
        if (graph is null)
        {
            return ExitCode.Unusable;
        }

        var schema = GraphSchema.Create(graph, new GraphSchemaOptions { DocumentsFolder = documents?.FullName });
        var check = ReceiptCheck.Run(receipt, answer, new GraphQLEngine(schema, OperationLimits.Wide), new FactSetRoot(graph));
        foreach (var line in Describe(check, receipt, facts, graph))
        {
            Terminal.Output.WriteLine(VisibleText.Of(line));
        }

        return check.IsSameAnswer ? ExitCode.Success : ExitCode.Failure;
    }

    private static JsonDocument Read(FileInfo file)
    {
        if (!file.Exists)
        {
            throw new UnusableInputException($"There is no file '{file}'.");
        }

        if (file.Length > MaxFileSize)
        {
            throw new UnusableInputException($"'{file}' is larger than 64 MB: it is not a receipt.");
        }

        try
        {
            return JsonDocument.Parse(File.ReadAllBytes(file.FullName), new JsonDocumentOptions { MaxDepth = 512 });
        }
        catch (JsonException exception)
        {
            throw new UnusableInputException($"'{file}' is not JSON: {exception.Message}");
        }
    }

    private static IEnumerable<string> Describe(ReceiptCheck check, Receipt receipt, string facts, FactGraph graph)
    {
        if (check.Faults.Count > 0)
        {
            return ["The receipt has been altered, or is not of this answer:", .. check.Faults.Select(fault => "  " + fault)];
        }

        var name = receipt.OperationName is null ? "the operation" : $"'{receipt.OperationName}'";
        if (check.Errors.Count > 0)
        {
            return [$"{facts} cannot answer {name}:", .. check.Errors.Select(error => "  " + error)];
        }

        if (check.IsSameAnswer)
        {
            return
            [
                check.IsSameSet
                    ? $"{facts} gives this answer to {name}: it is the set of the receipt, {Short(receipt.ContentHash)}."
                    : $"{facts} gives this answer to {name}, though it is another set: {Short(graph.ContentHash)} in place of "
                        + $"{Short(receipt.ContentHash)}.",
                $"It shows {CountPhrase.Of(check.StatementCount, "statement")}.",
                .. Statements(check),
            ];
        }

        return Differences(check, receipt, facts, name);
    }

    private static IEnumerable<string> Differences(ReceiptCheck check, Receipt receipt, string facts, string name)
    {
        yield return $"{facts} gives another answer to {name}.";
        if (check.IsSameSet)
        {
            yield return "It is the set of the receipt: the digest was altered, or the answer came from another version of the program, "
                + "or with other limits or documents.";
        }

        foreach (var line in Statements(check))
        {
            yield return line;
        }

        if (!check.IsPartial && check is { Gone.Count: 0, Changed.Count: 0, Hidden.Count: 0, Added.Count: 0 } && !check.IsSameSet)
        {
            yield return "No statement in it differs: the difference is in a count, an order, a name or something else that follows "
                + $"from the whole set. 'kg diff' shows what has changed since {Short(receipt.ContentHash)}.";
        }
    }

    /// <summary>The statements that differ.</summary>
    private static IEnumerable<string> Statements(ReceiptCheck check)
    {
        foreach (var id in check.Gone)
        {
            yield return $"  - {id} is gone";
        }

        foreach (var statement in check.Changed)
        {
            yield return $"  ~ {Text(statement)} has changed";
        }

        foreach (var statement in check.Hidden)
        {
            yield return $"  < {Text(statement)} is no longer part of the answer";
        }

        foreach (var statement in check.Added)
        {
            yield return $"  + {Text(statement)} is new in the answer";
        }

        if (check.IsPartial)
        {
            yield return $"The answers show more statements than a receipt lists ({Receipt.MaxStatements}): others may differ too.";
        }
    }

    private static string Text(Statement statement) => $"{statement.Id} {statement.Subject.Id} {StatementText.Of(statement)}";

    private static string Short(string hash) => hash.Length > 12 ? hash[..12] : hash;
}
