using KnowledgeGraph.GraphQL.Schemas;

namespace KnowledgeGraph.GraphQL.Tests.Schemas;

public class SchemaPrinterTests
{
    private const string Sdl = """"
        """The railway."""
        schema {
          query: Root
          mutation: Change
        }

        """Repeats."""
        directive @tag(
          name: String!

          """How often."""
          times: Int = 1
        ) repeatable on FIELD | OBJECT

        input By @oneOf {
          id: ID
          name: String
        }

        type Change {
          rename(name: String!): Line
        }

        scalar Date @specifiedBy(url: "https://example.org/date")

        enum Kind {
          """Fast."""
          FAST
          SLOW @deprecated(reason: "Too \"slow\"")
        }

        """
        A line.

        With two paragraphs and "quotes".
        """
        type Line implements Named & Node {
          id: ID!
          name: String
          stations: [[Station]!]!
        }

        interface Named implements Node {
          id: ID!
          name: String
        }

        interface Node {
          id: ID!
        }

        union Place = Station | Line

        input Point {
          x: Int!
          y: Float = 1.5
          tags: [String!] = []
          z: Int @deprecated
        }

        type Root {
          """One line."""
          line(
            id: ID!

            """Which."""
            kind: Kind = FAST
            near: Point = { x: 1, tags: ["a", "b"] }
          ): Line
          lines(first: Int = 10 @deprecated, after: String): [Line!]!
          old: String @deprecated

          """Not so old."""
          place: Place
        }

        type Station implements Node {
          id: ID!
          opened: Date
        }

        """";

    [Fact]
    public void Print_OfASchemaMadeFromItsOwnText_GivesTheText() => SchemaPrinter.Print(SchemaFromSdl.Build(Sdl)).ShouldBe(Sdl);

    [Fact]
    public void Print_OfTheSameTypesInAnotherOrder_GivesTheSameText()
    {
        SchemaPrinter.Print(SchemaFromSdl.Build("type Query { b: B } type B { a: A } type A { b: B }"))
            .ShouldBe(SchemaPrinter.Print(SchemaFromSdl.Build("type A { b: B } type B { a: A } type Query { b: B }")));
    }

    [Fact]
    public void Print_OfADescriptionThatABlockCannotHold_UsesAString() =>
        SchemaPrinter.Print(SchemaFromSdl.Build("\"\\u0007 bell\" type Query { a: Int }")).ShouldStartWith("\"\\u0007 bell\"\ntype Query {");

    [Fact]
    public void Print_WithOptions_LeavesOutAndAddsWhatTheySay() =>
        SchemaPrinter.Print(
            SchemaFromSdl.Build("directive @d on QUERY type Query { a: A, b: Int @deprecated } type A implements N { id: ID! } interface N { id: ID! } scalar S"),
            new SchemaPrinterOptions
            {
                SchemaDirectives = "@link(url: \"x\")",
                IncludesDirective = static _ => false,
                IncludesType = static type => type.Name != "S",
                IncludesField = static field => field.Name != "a",
                TypeDirectives = static type => type.Name is "A" or "N" ? "@key" : "",
                FieldDirectives = static field => field.Name == "b" ? "@shareable" : "",
            })
            .ShouldBe("""
                extend schema @link(url: "x")

                type A implements N @key {
                  id: ID!
                }

                interface N @key {
                  id: ID!
                }

                type Query {
                  b: Int @deprecated @shareable
                }

                """);
}
