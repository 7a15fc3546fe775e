using System.Text;
using System.Text.Json;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.Fuzz.GraphQL;

/// <summary>
/// What has to hold of any input at all: it is parsed or refused, what is parsed prints as the same document again, is validated, and is
/// executed to a response that is JSON. Nothing throws, and nothing inside breaks.
/// </summary>
internal sealed class FuzzCheck(Schema schema)
{
    // A small cache is full soon: what grows after that should not.
    private readonly GraphQLEngine _engine = new(schema, new EngineOptions { PlanCacheSize = 100 });

    /// <returns>What does not hold, or null if all is well.</returns>
    public string? Check(FuzzInput input)
    {
        try
        {
            return CheckDocument(input.Document) ?? CheckExecution(input);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception.ToString();
        }
    }

    private string? CheckDocument(byte[] document)
    {
        var parsed = Parser.ParseDocument(new SourceText(document));
        if (!parsed.Succeeded)
        {
            return parsed.Error.Locations.Length == 1 ? null : "A syntax error has no place.";
        }

        DocumentValidator.Validate(schema, parsed.Tree);
        return CheckPrinting(parsed.Tree);
    }

    /// <summary>A document that was printed says the same, and so prints the same.</summary>
    private static string? CheckPrinting(DocumentNode document)
    {
        var printed = Printer.Print(document);
        var again = Parser.ParseDocument(new SourceText(printed));
        return !again.Succeeded ? $"What is printed does not parse: {again.Error}"
            : Printer.Print(again.Tree) != printed ? "What is printed does not print the same again."
            : null;
    }

    private string? CheckExecution(FuzzInput input)
    {
        using var result = _engine.Execute(new GraphQLRequest { Document = input.Document, Variables = input.Variables });
        using var response = JsonDocument.Parse(result.Body, new JsonDocumentOptions { MaxDepth = 256 });
        return result.ErrorCodes.Contains(GraphQLErrorCodes.InternalError)
            ? $"The engine broke: {Encoding.UTF8.GetString(result.Body.Span)}"
            : result.HasData == response.RootElement.TryGetProperty("data", out _) ? null
            : "There is data where there should be none, or none where there should be.";
    }
}
