using KnowledgeGraph.GraphQL.Tests.Language;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

/// <summary>What the tests of all rules do: validate a document against the railway, and look at the errors of one rule.</summary>
public abstract class RuleTests(string rule)
{
    private static readonly ValidationOptions Options = new() { MaxErrors = 100 };

    /// <summary>The rule has nothing against the document. (Others may.)</summary>
    protected void Accepts(string document) => ErrorsOf(document).ShouldBeEmpty();

    /// <summary>The rule reports exactly these errors: <c>message at (line,column), (line,column)</c>.</summary>
    protected void Rejects(string document, params string[] errors) => ErrorsOf(document).ShouldBe(errors);

    private string[] ErrorsOf(string document)
    {
        var errors = DocumentValidator.Validate(Railway.Schema, Parse.Document(document), Options).Where(error => error.Rule == rule).ToArray();
        errors.ShouldAllBe(error => error.Code == GraphQLErrorCodes.ValidationFailed);
        return [.. errors.Select(error => error.ToString())];
    }
}
