using System.Text;
using System.Text.Json;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.Fuzz.Oracle;

/// <summary>
/// The engine of this project, as the one that answers are compared with. Its limits are out of the way: graphql-js has none.
/// </summary>
internal sealed class Engine(Schema schema)
{
    private static readonly ParserOptions Parsing = new() { MaxTokens = int.MaxValue, MaxDirectivesPerLocation = int.MaxValue };

    private static readonly ValidationOptions Validating = new()
    {
        MaxErrors = 100_000,
        ShowForms = false,
        MaxFragmentVisits = int.MaxValue,
        MaxMergeComparisons = int.MaxValue,
        MaxVariableUsages = int.MaxValue,
    };

    private readonly GraphQLEngine _engine = new(schema, new EngineOptions
    {
        Parser = Parsing,
        Validation = Validating,
        MaxCost = long.MaxValue,
        MaxFieldErrors = int.MaxValue,
        PlanCacheSize = 16,
        TimeLimit = TimeSpan.FromMinutes(1),
    });

    public OracleAnswer Answer(FuzzRequest request)
    {
        var parsed = Parser.ParseDocument(new SourceText(request.Document), Parsing);
        if (!parsed.Succeeded)
        {
            return new OracleAnswer(OracleStage.Syntax, [Describe(parsed.Error)], Data: null);
        }

        var errors = DocumentValidator.Validate(schema, parsed.Tree, Validating);
        var isSubscription = parsed.Tree.Definitions.Any(
            definition => definition is OperationDefinitionNode { Operation: OperationKind.Subscription });
        return errors.Length > 0 || isSubscription
            ? new OracleAnswer(OracleStage.Validation, [.. errors.Select(Describe)], Data: null)
            : Execute(request);
    }

    private OracleAnswer Execute(FuzzRequest request)
    {
        using var result = _engine.Execute(new GraphQLRequest
        {
            Document = Encoding.UTF8.GetBytes(request.Document),
            Variables = Encoding.UTF8.GetBytes(request.Variables ?? ""),
            OperationName = request.OperationName,
        });
        using var response = JsonDocument.Parse(result.Body, CanonicalJson.Options);
        var stage = result.ErrorCodes.Contains(GraphQLErrorCodes.InternalError) ? OracleStage.Failure : OracleStage.Execution;
        return new OracleAnswer(stage, OracleAnswer.ReadErrors(response.RootElement), OracleAnswer.ReadData(response.RootElement));
    }

    private static OracleError Describe(GraphQLError error) =>
        new(error.Message, error.Rule, string.Join(' ', error.Locations.Select(place => $"{place.Line}:{place.Column}")), Path: null);
}
