using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Tests.Schemas;

/// <summary>Types that clients know by other names than definitions do.</summary>
public sealed class SchemaRenameTests
{
    [Fact]
    public void Build_WithNewNames_UsesThemEverywhereButForBuiltInTypes()
    {
        var schema = Builder(name => "my_" + name).Build();

        SchemaPrinter.Print(schema).ShouldBe("""
            schema {
              query: my_Query
            }

            union my_Any = my_Line | my_Station

            enum my_Grade {
              GOOD
            }

            type my_Line implements my_Named {
              name: String!
            }

            interface my_Named {
              name: String!
            }

            type my_Query {
              any(where: my_Where = { grade: GOOD }): [my_Any!]
              named: my_Named
            }

            type my_Station implements my_Named {
              name: String!
            }

            input my_Where {
              grade: my_Grade
            }

            """);
        schema.FindType("Line").ShouldBeNull();
        schema.FindType("my_Line").ShouldBeOfType<ObjectType>().FindField("name")!.Coordinate.ShouldBe("my_Line.name");
        schema.Implementations((InterfaceType)schema.FindType("my_Named")!).Select(type => type.Name).ShouldBe(["my_Line", "my_Station"]);
        ((InterfaceType)schema.FindType("my_Named")!).PossibleTypes.Count.ShouldBe(2);
    }

    [Fact]
    public void Build_WithNamesThatCollide_IsRefused()
    {
        Builder(static name => name is "Line" or "Station" ? "Place" : name).TryBuild(out _, out var errors).ShouldBeFalse();

        errors.ShouldContain("The schema has, once its types are renamed, more than one type named \"Place\".");
    }

    [Fact]
    public void Build_WithANameThatIsNone_IsRefused()
    {
        Builder(static name => "9" + name).TryBuild(out _, out var errors).ShouldBeFalse();

        errors.ShouldContain("9Line: \"9Line\" is not a name: names consist of letters, digits and _, and do not begin with a digit.");
    }

    private static SchemaBuilder Builder(Func<string, string> rename) => new SchemaBuilder { Rename = rename }
        .Add(new ObjectType("Query")
        {
            Fields =
            [
                new("any", "[Any!]") { Arguments = [new("where", "Where") { DefaultValue = "{ grade: GOOD }" }] },
                new("named", "Named"),
            ],
        })
        .Add(new ObjectType("Line") { InterfaceNames = ["Named"], Fields = [new("name", "String!")] })
        .Add(new ObjectType("Station") { InterfaceNames = ["Named"], Fields = [new("name", "String!")] })
        .Add(new InterfaceType("Named") { Fields = [new("name", "String!")] })
        .Add(new UnionType("Any") { MemberNames = ["Line", "Station"] })
        .Add(new EnumType("Grade") { Values = [new("GOOD")] })
        .Add(new InputObjectType("Where") { Fields = [new("grade", "Grade")] });
}
