using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Tests.Language;

public sealed class TypeSystemParserTests
{
    [Fact]
    public void Schema_DefinitionAndExtension_HaveTheirRootTypes()
    {
        Definition<SchemaDefinitionNode>("schema @a { query: Query mutation: Change }").OperationTypes
            .Select(static root => (root.Operation, root.Type.Name))
            .ShouldBe([(OperationKind.Query, "Query"), (OperationKind.Mutation, "Change")]);
        var extension = Definition<SchemaDefinitionNode>("extend schema @b");
        extension.IsExtension.ShouldBeTrue();
        extension.OperationTypes.ShouldBeEmpty();
    }

    [Fact]
    public void ObjectType_WithEverything_HasItsParts()
    {
        var type = Definition<ObjectTypeDefinitionNode>(
            """
            "A stop" type Station implements & Node & Place @key(fields: "id") {
              "Trains" trains("From" first: Int = 10 @a, after: String): [Train!]! @deprecated
            }
            """);

        type.Description.ShouldNotBeNull().Value.ShouldBe("A stop");
        type.Interfaces.Select(static i => i.Name).ShouldBe(["Node", "Place"]);
        type.Directives.Single().Name.ShouldBe("key");
        var field = type.Fields.Single();
        field.Description.ShouldNotBeNull().Value.ShouldBe("Trains");
        field.Directives.Single().Name.ShouldBe("deprecated");
        field.Arguments.Select(static argument => argument.Name).ShouldBe(["first", "after"]);
        field.Arguments[0].Description.ShouldNotBeNull().Value.ShouldBe("From");
        field.Arguments[0].DefaultValue.ShouldBeOfType<IntValueNode>().Value.ShouldBe("10");
        field.Arguments[0].Directives.Length.ShouldBe(1);
    }

    [Fact]
    public void Types_OfTheOtherKinds_HaveTheirParts()
    {
        Definition<ScalarTypeDefinitionNode>("scalar Date @a").Directives.Length.ShouldBe(1);
        Definition<InterfaceTypeDefinitionNode>("interface Place implements Node { id: ID }").Interfaces.Single().Name.ShouldBe("Node");
        Definition<UnionTypeDefinitionNode>("union Stop = | Station | Halt").Types.Select(static t => t.Name).ShouldBe(["Station", "Halt"]);
        Definition<UnionTypeDefinitionNode>("union Nothing").Types.ShouldBeEmpty();
        Definition<EnumTypeDefinitionNode>("enum Gauge { \"d\" BROAD NARROW @a }").Values.Select(static v => v.Name).ShouldBe(["BROAD", "NARROW"]);
        Definition<InputObjectTypeDefinitionNode>("input Where @oneOf { id: ID name: String }").Fields.Length.ShouldBe(2);
        Definition<ObjectTypeDefinitionNode>("type Empty").Fields.ShouldBeEmpty();
    }

    [Fact]
    public void Directive_WithEverything_HasItsParts()
    {
        var directive = Definition<DirectiveDefinitionNode>("\"d\" directive @a(b: Int = 1) repeatable on | FIELD | INPUT_FIELD_DEFINITION");

        directive.Name.ShouldBe("a");
        directive.IsRepeatable.ShouldBeTrue();
        directive.Locations.ShouldBe(["FIELD", "INPUT_FIELD_DEFINITION"]);
        directive.Arguments.Single().Name.ShouldBe("b");
        Definition<DirectiveDefinitionNode>("directive @a on QUERY").IsRepeatable.ShouldBeFalse();
    }

    [Theory]
    [InlineData("extend scalar A @b")]
    [InlineData("extend type A implements B")]
    [InlineData("extend type A { b: C }")]
    [InlineData("extend interface A { b: C }")]
    [InlineData("extend union A = B")]
    [InlineData("extend enum A { B }")]
    [InlineData("extend input A { b: C }")]
    public void Extension_OfEachKind_IsMarked(string text)
    {
        var extension = Parse.Document(text).Definitions.Single().ShouldBeAssignableTo<TypeDefinitionNode>().ShouldNotBeNull();

        extension.IsExtension.ShouldBeTrue();
        extension.Name.ShouldBe("A");
        extension.Start.ShouldBe(0);
        extension.End.ShouldBe(text.Length);
    }

    private static T Definition<T>(string text)
        where T : DefinitionNode => Parse.Document(text).Definitions.Single().ShouldBeOfType<T>();
}
