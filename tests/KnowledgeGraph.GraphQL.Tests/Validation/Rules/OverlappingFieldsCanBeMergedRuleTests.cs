namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class OverlappingFieldsCanBeMergedRuleTests() : RuleTests("OverlappingFieldsCanBeMerged")
{
    [Theory]
    [InlineData("fragment F on Line { name name }")]
    [InlineData("fragment F on Line { stations(first: 1) { id } stations(first: 1) { name } }")]
    [InlineData("fragment F on Query { lines(first: 1, after: \"a\") { id } lines(after: \"a\", first: 1) { id } }")]
    [InlineData("fragment F on Query { lines(where: {name: \"a\", minimum: 1}) { id } lines(where: {minimum: 1, name: \"a\"}) { id } }")]
    [InlineData("fragment F on Line { a: name b: name }")]
    [InlineData("query ($a: Boolean!) { day @skip(if: $a) day @include(if: $a) }")]
    [InlineData("fragment F on Line { next { ...F } name }")]
    public void Fields_ThatAreTheSame_AreAccepted(string document) => Accepts(document);

    [Theory]
    [InlineData("fragment F on Stop { ... on Station { a: id } ... on Depot { a: code } }")]
    [InlineData("fragment F on Place { ... on Station { trains(first: 1) { number } } ... on Halt { trains(first: 2) { number } } }")]
    [InlineData("fragment F on Anywhere { ... on Station { a: id } ... on Line { a: id } ... on Train { b: number } }")]
    [InlineData("fragment F on Place { ... on Station { a: position { x: latitude } } ... on Halt { a: position { x: longitude } } }")]
    public void Fields_OfTypesThatNeverMeet_NeedNotBeTheSame(string document) => Accepts(document);

    [Theory]
    [InlineData(
        "fragment F on Line { a: id a: name }",
        "Fields \"a\" conflict because \"id\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional. at (1,22), (1,28)")]
    [InlineData(
        "fragment F on Line { name: id name }",
        "Fields \"name\" conflict because \"id\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional. at (1,22), (1,31)")]
    [InlineData(
        "fragment F on Stop { ... on Stop { a: name } ... on Station { a: id } }",
        "Fields \"a\" conflict because \"name\" and \"id\" are different fields. Use different aliases on the fields to fetch both if this was intentional. at (1,36), (1,63)")]
    [InlineData(
        "fragment F on Line { a: nope a: missing }",
        "Fields \"a\" conflict because \"nope\" and \"missing\" are different fields. Use different aliases on the fields to fetch both if this was intentional. at (1,22), (1,30)")]
    public void Fields_OfOneNameInTheResponse_AreRejected(string document, string error) => Rejects(document, error);

    [Theory]
    [InlineData(
        "fragment F on Line { stations(first: 1) { id } stations(first: 2) { id } }",
        "Fields \"stations\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. at (1,22), (1,48)")]
    [InlineData(
        "fragment F on Line { stations { id } stations(first: 2) { id } }",
        "Fields \"stations\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. at (1,22), (1,38)")]
    [InlineData(
        "query ($a: Int, $b: Int) { lines(first: $a) { id } lines(first: $b) { id } }",
        "Fields \"lines\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. at (1,28), (1,52)")]
    [InlineData(
        "fragment F on Query { lines(where: {minimum: 1}) { id } lines(where: {minimum: 2}) { id } }",
        "Fields \"lines\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. at (1,23), (1,57)")]
    public void Fields_OfDifferentArguments_AreRejected(string document, string error) => Rejects(document, error);

    [Theory]
    [InlineData(
        "fragment F on Stop { ... on Station { a: code } ... on Halt { a: code } }",
        "Fields \"a\" conflict because they return conflicting types \"String\" and \"Int\". Use different aliases on the fields to fetch both if this was intentional. at (1,39), (1,63)")]
    [InlineData(
        "fragment F on Stop { ... on Station { name } ... on Halt { name } }",
        "Fields \"name\" conflict because they return conflicting types \"String\" and \"String!\". Use different aliases on the fields to fetch both if this was intentional. at (1,39), (1,60)")]
    [InlineData(
        "fragment F on Anywhere { ... on Station { a: lines { id } } ... on Halt { a: position { latitude } } }",
        "Fields \"a\" conflict because they return conflicting types \"[Line!]!\" and \"Coordinates\". Use different aliases on the fields to fetch both if this was intentional. at (1,43), (1,75)")]
    [InlineData(
        "fragment F on Anywhere { ... on Station { a: __typename } ... on Halt { a: code } }",
        "Fields \"a\" conflict because they return conflicting types \"String!\" and \"Int\". Use different aliases on the fields to fetch both if this was intentional. at (1,43), (1,73)")]
    public void Fields_OfDifferentShapes_AreRejectedEvenWhereTheyNeverMeet(string document, string error) => Rejects(document, error);

    [Theory]
    [InlineData(
        "{ line(id: 1) { a: id } line(id: 1) { a: name } }",
        "Fields \"line\" conflict because subfields \"a\" conflict because \"id\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional. at (1,3), (1,17), (1,25), (1,39)")]
    [InlineData(
        "{ line(id: 1) { a: id b: id } line(id: 1) { a: name b: gauge } }",
        "Fields \"line\" conflict because subfields \"a\" conflict because \"id\" and \"name\" are different fields and subfields \"b\" conflict because \"id\" and \"gauge\" are different fields. Use different aliases on the fields to fetch both if this was intentional. at (1,3), (1,17), (1,23), (1,31), (1,45), (1,53)")]
    [InlineData(
        "{ line(id: 1) { next { a: id } } line(id: 1) { next { a: name } } }",
        "Fields \"line\" conflict because subfields \"next\" conflict because subfields \"a\" conflict because \"id\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional. at (1,3), (1,17), (1,24), (1,34), (1,48), (1,55)")]
    [InlineData(
        "{ line(id: 1) { next { a: id } next { a: name } } line(id: 1) { next { id } } }",
        "Fields \"next\" conflict because subfields \"a\" conflict because \"id\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional. at (1,17), (1,24), (1,32), (1,39)")]
    public void Fields_WithConflictBelow_AreRejectedWhereBothAreSelected(string document, string error) => Rejects(document, error);

    [Theory]
    [InlineData(
        """
        { line(id: 1) { ...A ...B } }
        fragment A on Line { a: id }
        fragment B on Line { a: name }
        """,
        "Fields \"a\" conflict because \"id\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional. at (2,22), (3,22)")]
    [InlineData(
        """
        { line(id: 1) { a: id ...A } }
        fragment A on Line { ...B }
        fragment B on Line { a: name }
        """,
        "Fields \"a\" conflict because \"id\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional. at (1,17), (3,22)")]
    [InlineData(
        """
        { line(id: 1) { next { ...A } next { ...B } } }
        fragment A on Line { a: id }
        fragment B on Line { a: name }
        """,
        "Fields \"next\" conflict because subfields \"a\" conflict because \"id\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional. at (1,17), (2,22), (1,31), (3,22)")]
    public void Fields_InFragments_AreRejectedWhereTheyMeet(string document, string error) => Rejects(document, error);

    [Fact]
    public void Fields_ThreeOfOneName_AreRejectedInPairs() => Rejects(
        "fragment F on Line { a: id a: name a: gauge }",
        "Fields \"a\" conflict because \"id\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional. at (1,22), (1,28)",
        "Fields \"a\" conflict because \"id\" and \"gauge\" are different fields. Use different aliases on the fields to fetch both if this was intentional. at (1,22), (1,36)",
        "Fields \"a\" conflict because \"name\" and \"gauge\" are different fields. Use different aliases on the fields to fetch both if this was intentional. at (1,28), (1,36)");

    [Fact]
    public void Fragment_ThatSpreadsItselfBelow_ComesToAnEnd() => Rejects(
        "fragment F on Line { next { ...F a: name } next { a: id ...F } }",
        "Fields \"next\" conflict because subfields \"a\" conflict because \"name\" and \"id\" are different fields. Use different aliases on the fields to fetch both if this was intentional. at (1,22), (1,34), (1,44), (1,51)");
}
