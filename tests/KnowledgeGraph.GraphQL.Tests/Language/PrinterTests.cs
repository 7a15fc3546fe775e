using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Tests.Language;

public sealed class PrinterTests
{
    [Fact]
    public void Print_ExecutableDocument_LaysItOut() => Printer.Print(Parse.Document(
        """
        "d" query Q($a:Int=1@b,$c:[ID!]!)@d{x:line(id:$a,where:{a:[1 2],b:{}})@include(if:true){...F@a ...on T{id}...@b{id}}}
        {plain}
        fragment F on T@a{id}
        mutation{a}
        """)).ShouldBe(
        """
        "d"
        query Q($a: Int = 1 @b, $c: [ID!]!) @d {
          x: line(id: $a, where: { a: [1, 2], b: {} }) @include(if: true) {
            ...F @a
            ... on T {
              id
            }
            ... @b {
              id
            }
          }
        }

        {
          plain
        }

        fragment F on T @a {
          id
        }

        mutation {
          a
        }
        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Print_TypeSystemDocument_LaysItOut() => Printer.Print(Parse.Document(
        """"
        schema@a{query:Q} scalar D@specifiedBy(url:"u") extend type A implements I&J{a:B}
        """
        Two
          lines
        """
        type T { "one" a("x" b:Int=1 c:ID):E! @deprecated d(e:F):G } union U=A|B enum E{A @x B} input I@oneOf{a:Int=1} interface N{a:B}
        directive@d(a:Int)repeatable on FIELD|QUERY
        """")).ShouldBe(
        """"
        schema @a {
          query: Q
        }

        scalar D @specifiedBy(url: "u")

        extend type A implements I & J {
          a: B
        }

        """
        Two
          lines
        """
        type T {
          "one"
          a(
            "x"
            b: Int = 1
            c: ID
          ): E! @deprecated
          d(e: F): G
        }

        union U = A | B

        enum E {
          A @x
          B
        }

        input I @oneOf {
          a: Int = 1
        }

        interface N {
          a: B
        }

        directive @d(a: Int) repeatable on FIELD | QUERY
        """".ReplaceLineEndings("\n"));

    [Fact]
    public void Print_LongArguments_StandOneToALine()
    {
        var long1 = new string('a', 40);
        var field = Parse.Document($"{{ f({long1}: 1, {long1}: 2) }}");

        Printer.Print(field).ShouldBe($"{{\n  f(\n    {long1}: 1\n    {long1}: 2\n  )\n}}");
    }

    [Theory]
    [InlineData("\"q \\\" b \\\\ n \\n u \\u0007 é\"")]
    [InlineData("[1, -2.5e3, true, null, RED, $v]")]
    [InlineData("\"\"\"simple\"\"\"")]
    [InlineData("\"\"\" leading\"\"\"")]
    [InlineData("\"\"\"\nwith \\\"\"\" inside\nand more\n\"\"\"")]
    [InlineData("\"\"\"\nends with \"\n\"\"\"")]
    public void Print_Value_GivesItsTextBack(string text) => Printer.Print(Parse.Value(text)).ShouldBe(text);

    [Fact]
    public void Print_LongValues_StandOneItemToALine()
    {
        var text = new string('a', 50);

        Printer.Print(Parse.Value($"[[{text}, {text}], {{b: {text}, c: {text}}}]"))
            .ShouldBe($"[\n  [\n    {text}\n    {text}\n  ]\n  {{\n    b: {text}\n    c: {text}\n  }}\n]");
    }

    [Theory]
    [InlineData("extend schema @a\n\nquery {\n  b\n}")]
    [InlineData("type A\n\nquery {\n  b\n}\n\n{\n  c\n}")]
    public void Print_ShortQueryBehindADefinitionWithoutABody_IsNoBody(string text) => Printer.Print(Parse.Document(text)).ShouldBe(text);

    [Fact]
    public void ToString_OfANode_IsItsText() => Parse.Value("{a:[$b]}").ToString().ShouldBe("{ a: [$b] }");

    [Fact]
    public void Print_TreeDeeperThanTheStack_ThrowsWhatCanBeCaught()
    {
        ValueNode value = new NullValueNode();
        for (var depth = 0; depth < 200_000; depth++)
        {
            value = new ListValueNode { Values = [value] };
        }

        Should.Throw<InsufficientExecutionStackException>(() => Printer.Print(value));
    }
}
