using KnowledgeGraph.GraphQL.Schemas;

namespace KnowledgeGraph.GraphQL.Tests.Schemas;

public class SchemaFromSdlTests
{
    [Fact]
    public void Build_WithExtensions_AddsThemToWhatTheyExtend() =>
        SchemaPrinter.Print(SchemaFromSdl.Build("""
            type Query { a: Int }
            extend type Query implements N { b(of: I): U }
            interface N { a: Int }
            extend interface N { b: U }
            extend type Query { c: E d: S }
            union U = Query
            type Line { a: Int }
            extend union U = Line
            enum E { A }
            extend enum E { B }
            input I { a: Int }
            extend input I @oneOf { b: Int }
            scalar S
            extend scalar S @specifiedBy(url: "https://example.org")
            type Change { a: Int }
            extend schema { mutation: Change }
            """)).ShouldBe("""
            schema {
              query: Query
              mutation: Change
            }

            type Change {
              a: Int
            }

            enum E {
              A
              B
            }

            input I @oneOf {
              a: Int
              b: Int
            }

            type Line {
              a: Int
            }

            interface N {
              a: Int
              b: U
            }

            type Query implements N {
              a: Int
              b(of: I): U
              c: E
              d: S
            }

            scalar S @specifiedBy(url: "https://example.org")

            union U = Query | Line

            """);
}
