using KnowledgeGraph.AspNetCore.Ide;

namespace KnowledgeGraph.Server.Tests.Ide;

/// <summary>Documents as the IDE can read them.</summary>
public sealed class IdeDocumentTests
{
    [Fact]
    public void Default_ThatIsAString_IsAValueOfItsVariable()
    {
        var document = new IdeDocument();

        document.Add("# Ä?\nquery A($a: ID! = \"x\", $b: [ID!] = [\"y\"], $c: Int = 1, $d: String = \"\"\"z\"\"\") { a(a: $a) }\n");

        document.Text.ShouldBe("# Ä?\nquery A($a: ID!, $b: [ID!] = [\"y\"], $c: Int = 1, $d: String) { a(a: $a) }\n");
        document.Variables.ToJsonString().ShouldBe("""{"a":"x","d":"z"}""");
    }

    [Fact]
    public void Descriptions_AreComments()
    {
        var document = new IdeDocument();

        document.Add("\"Of all.\"\nquery A(\n  \"\"\"\n  One.\n  Two.\n  \"\"\"\n  $a: ID = \"x\"\n  \"Three.\" $b: Int\n) { a }");

        document.Text.ShouldBe("# Of all.\nquery A(\n  # One.\n# Two.\n  $a: ID\n  # Three.\n $b: Int\n) { a }");
    }

    [Fact]
    public void Document_WithAnotherValueOfAVariable_IsLeftOut()
    {
        var document = new IdeDocument();

        document.Add("query A($a: ID = \"x\") { a }");
        document.Add("query B($a: ID = \"y\") { a }");
        document.Add("query C($a: ID = \"x\") { a }");

        document.Text.ShouldBe("query A($a: ID) { a }\nquery C($a: ID) { a }");
    }

    [Fact]
    public void Document_ThatCannotBeParsed_StaysAsItIs()
    {
        var document = new IdeDocument();

        document.Add("query A($a: ID = \"x\") { ");

        document.Text.ShouldBe("query A($a: ID = \"x\") { ");
    }
}
