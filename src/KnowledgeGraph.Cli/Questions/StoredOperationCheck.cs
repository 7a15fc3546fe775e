using System.Text;
using KnowledgeGraph.Api;
using KnowledgeGraph.Api.StoredOperations;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Cli.Questions;

/// <summary>Checks stored operations against the schema of a set.</summary>
internal static class StoredOperationCheck
{
    /// <summary>The findings, in the order of the operations. Linear in their documents.</summary>
    /// <param name="root">The folder of the set, to which the paths of findings are relative; null for the working directory.</param>
    public static IReadOnlyList<Diagnostic> Run(IReadOnlyList<StoredOperation> operations, FactSet facts, string? root)
    {
        if (operations.Count == 0 || ImageWriter.Write(facts).Image is not { } image)
        {
            return [];
        }

        using var graph = FactGraph.Open(image.Bytes);
        var schema = GraphSchema.Create(graph);
        return [.. operations.SelectMany(operation => Run(operation, schema, graph, root))];
    }

    private static IEnumerable<Diagnostic> Run(StoredOperation operation, Schema schema, FactGraph graph, string? root)
    {
        var path = Path.GetRelativePath(root ?? ".", operation.Place).Replace('\\', '/');
        var text = new SourceText(path, Encoding.UTF8.GetString(operation.Document.Span));
        var errors = operation.Check(schema);
        return errors.IsEmpty
            ? OutdatedParts.Find(operation.Document, text, schema, graph)
            : errors.Select(error => OperationFinding.Of(
                DiagnosticCatalogue.StoredOperationDoesNotFit, text, GraphQLPlace.Of(error, text), error.Message));
    }
}
