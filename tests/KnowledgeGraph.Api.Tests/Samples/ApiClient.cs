using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Api.Changes;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Tests.Samples;

/// <summary>A fact set behind its schema and an engine: what a server is, without the server.</summary>
public sealed class ApiClient
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly GraphQLEngine _engine;
    private readonly FactSetRoot _root;

    /// <param name="documents">The folder with the cited documents; null for none.</param>
    /// <param name="federation">How it takes part in a federated graph; null if it does not.</param>
    public ApiClient(
        FactSet set, Func<FactGraph, IFactSetHistory>? history = null, string? documents = null, FederationOptions? federation = null)
    {
        var result = ImageWriter.Write(set);
        result.Errors.ShouldBeEmpty();
        Graph = FactGraph.Open(result.Image!.Bytes);
        _root = history is null ? new FactSetRoot(Graph) : new FactSetRoot(Graph) { History = history(Graph) };
        _engine = new GraphQLEngine(GraphSchema.Create(Graph, new GraphSchemaOptions { DocumentsFolder = documents, Federation = federation }));
    }

    public FactGraph Graph { get; }

    public Schema Schema => _engine.Schema;

    /// <summary>The response in full, laid out for reading.</summary>
    public string Execute(string document, string variables = "")
    {
        using var json = Respond(document, variables);
        return JsonSerializer.Serialize(json.RootElement, Indented) + "\n";
    }

    /// <summary>The response in full, as it is sent.</summary>
    public string ExecuteRaw(string document)
    {
        var request = new GraphQLRequest { Document = Encoding.UTF8.GetBytes(document) };
        using var result = _engine.Execute(in request, _root);
        return Encoding.UTF8.GetString(result.Body.Span);
    }

    /// <summary>What a field of the root has as its value, on one line; the operation must run without an error.</summary>
    public string Read(string document, string variables = "")
    {
        using var json = Respond(document, variables);
        json.RootElement.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        return json.RootElement.GetProperty("data").EnumerateObject().Single().Value.GetRawText();
    }

    /// <summary>The code and the message of the one error of an operation.</summary>
    public (string Code, string Message) Fail(string document, string variables = "")
    {
        using var json = Respond(document, variables);
        var error = json.RootElement.GetProperty("errors").EnumerateArray().ShouldHaveSingleItem();
        return (error.GetProperty("extensions").GetProperty("code").GetString()!, error.GetProperty("message").GetString()!);
    }

    private JsonDocument Respond(string document, string variables)
    {
        var request = new GraphQLRequest
        {
            Document = Encoding.UTF8.GetBytes(document),
            Variables = Encoding.UTF8.GetBytes(variables),
        };
        using var result = _engine.Execute(in request, _root);
        return JsonDocument.Parse(result.Body.ToArray());
    }
}
