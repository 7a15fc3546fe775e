using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Tests.Schemas;

/// <summary>What the builder makes of definitions, and what it says where they make no sense.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Type-System"/>
public class SchemaBuilderTests
{
    [Fact]
    public void Build_OfTypesInACircle_TiesThemTogether()
    {
        var schema = SchemaFromSdl.Build("type Query { line: Line } type Line { stations: [Station!]! } type Station { line: Line! }");

        var line = (ObjectType)schema.FindType("Line")!;
        var station = (ObjectType)schema.FindType("Station")!;
        line.FindField("stations")!.Type.Named.ShouldBeSameAs(station);
        station.FindField("line")!.Type.ShouldBeSameAs(line.NonNull);
        line.FindField("stations")!.Coordinate.ShouldBe("Line.stations");
    }

    [Fact]
    public void Build_OfAValidSchema_GivesItsRootsTypesAndDirectives()
    {
        var schema = SchemaFromSdl.Build("""
            schema { query: Root mutation: Change }
            type Root { a: Int }  type Change { b: Int }
            directive @tag repeatable on FIELD
            """);

        schema.QueryType.Name.ShouldBe("Root");
        schema.MutationType!.Name.ShouldBe("Change");
        schema.SubscriptionType.ShouldBeNull();
        schema.FindDirective("tag")!.IsRepeatable.ShouldBeTrue();
        schema.Directives.Select(directive => directive.Name).ShouldBe(["include", "skip", "deprecated", "specifiedBy", "oneOf", "tag"]);
        schema.Types.Select(type => type.Name).ShouldBe(
            ["Boolean", "Change", "Int", "Root", "String", "__Directive", "__DirectiveLocation", "__EnumValue", "__Field", "__InputValue", "__Schema", "__Type", "__TypeKind"]);
    }

    [Fact]
    public void FindField_OfMetaFields_FindsThemWhereTheyBelong()
    {
        var schema = SchemaFromSdl.Build("type Query { place: Place line: Line } type Line { a: Int } union Place = Line");

        schema.FindField(schema.QueryType, "__schema")!.Coordinate.ShouldBe("Query.__schema");
        schema.FindField(schema.QueryType, "__type")!.Type.ToString().ShouldBe("__Type");
        schema.FindField((CompositeType)schema.FindType("Place")!, "__typename")!.Coordinate.ShouldBe("Place.__typename");
        schema.FindField((CompositeType)schema.FindType("Line")!, "__schema").ShouldBeNull();
        schema.FindField((CompositeType)schema.FindType("Line")!, "b").ShouldBeNull();
    }

    [Theory]
    [InlineData("type Line { a: Int }", "Query root type must be provided: there is no type Query.")]
    [InlineData("scalar Query", "Query root type must be Object type, it cannot be Query.")]
    [InlineData("type Query { a: Missing }", "Unknown type: \"Missing\", the type of Query.a.")]
    [InlineData("type Query { a(b: Missing): Int }", "Unknown type: \"Missing\", the type of Query.a(b:).")]
    [InlineData("type Query { a: Int a: Int }", "Object type Query has more than one field named \"a\".")]
    [InlineData("type Query", "Type Query must define one or more fields.")]
    [InlineData("type Query { __a: Int }", "Query.__a: Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("type Query { a(__b: Int): Int }", "Query.a(__b:): Name \"__b\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("type Query { a: I } input I { b: Int }", "The type of Query.a must be Output Type but got: I.")]
    [InlineData("type Query { a(b: Query): Int }", "The type of Query.a(b:) must be Input Type but got: Query.")]
    [InlineData("type Query { a(b: Int b: Int): Int }", "Query.a(b:) is defined more than once.")]
    [InlineData("type Query { a(b: Int! @deprecated): Int }", "Required argument Query.a(b:) cannot be deprecated.")]
    [InlineData("type Query { a(b: Int = \"x\"): Int }", "Query.a(b:) has invalid default value: Int cannot represent non-integer value: \"x\"")]
    [InlineData("type Query { a(b: [Int!] = [1, null]): Int }", "Query.a(b:) has invalid default value: Expected value of type \"Int!\", found null.")]
    [InlineData("type Query { a(b: E = C): Int } enum E { D }", "Query.a(b:) has invalid default value: Value \"C\" does not exist in \"E\" enum.")]
    [InlineData("type Query { a(b: I = {}): Int } input I { c: Int! }", "Query.a(b:) has invalid default value: Field \"I.c\" of required type \"Int!\" was not provided.")]
    [InlineData("type Query { a(b: I = { d: 1 }): Int } input I { c: Int }", "Query.a(b:) has invalid default value: Field \"d\" is not defined by type \"I\".")]
    [InlineData("type Query { a(b: I): Int } input I { c: I = {} }", "I.c has invalid default value: Field \"I.c\" of required type \"I\" was not provided.")]
    [InlineData("type Query { a: U } union U", "Union type U must define one or more member types.")]
    [InlineData("type Query { a: U } union U = Query | Query", "Union type U includes Query more than once.")]
    [InlineData("type Query { a: U } union U = Int", "Union type U includes Int, which is of another kind.")]
    [InlineData("type Query { a: U } union U = Missing", "Union type U includes Missing, which does not exist.")]
    [InlineData("type Query { a: E } enum E", "Enum type E must define one or more values.")]
    [InlineData("type Query { a: E } enum E { B B }", "Enum type E has more than one value named \"B\".")]
    [InlineData("type Query { a(b: I): Int } input I", "Input Object type I must define one or more fields.")]
    [InlineData("type Query { a(b: I): Int } input I { c: I! }", "The input object types I have no finite value: each requires another of them, or itself.")]
    [InlineData("type Query { a(b: I): Int } input I { c: J! } input J { d: I! e: Int }", "The input object types I, J have no finite value: each requires another of them, or itself.")]
    [InlineData("type Query { a(b: I): Int } input I @oneOf { c: I }", "The input object types I have no finite value: each requires another of them, or itself.")]
    [InlineData("type Query { a(b: I): Int } input I @oneOf { c: Int! }", "OneOf input field I.c must be nullable.")]
    [InlineData("type Query { a(b: I): Int } input I @oneOf { c: Int = 1 }", "OneOf input field I.c cannot have a default value.")]
    [InlineData("type Query implements N { a: Int } interface N { b: Int }", "Interface field N.b expected but Query does not provide it.")]
    [InlineData("type Query implements N { b: String } interface N { b: Int }", "Interface field N.b expects type Int but Query.b is type String.")]
    [InlineData("type Query implements N { b: Int } interface N { b(c: Int): Int }", "Interface field argument N.b(c:) expected but Query.b does not provide it.")]
    [InlineData("type Query implements N { b(c: Int!): Int } interface N { b(c: Int): Int }", "Interface field argument N.b(c:) expects type Int but Query.b(c:) is type Int!.")]
    [InlineData("type Query implements N { b(c: Int!): Int } interface N { b: Int }", "Argument Query.b(c:) must not be required type Int! if not provided by the Interface field N.b.")]
    [InlineData("type Query implements N { b: Int @deprecated } interface N { b: Int }", "Interface field N.b is not deprecated, so implementation field Query.b must not be deprecated.")]
    [InlineData("type Query implements N { b: Int } interface N implements M { b: Int } interface M { b: Int }", "Type Query must implement M because it is implemented by N.")]
    [InlineData("type Query { a: N } interface N implements N { b: Int }", "Type N cannot implement itself because it would create a circular reference.")]
    [InlineData("type Query implements Int { b: Int }", "Object type Query implements Int, which is of another kind.")]
    [InlineData("directive @a(b: Query) on FIELD type Query { a: Int }", "The type of @a(b:) must be Input Type but got: Query.")]
    public void TryBuild_OfASchemaWithOneFault_NamesIt(string sdl, string error)
    {
        SchemaFromSdl.TryBuild(sdl, out var schema, out var errors).ShouldBeFalse();

        schema.ShouldBeNull();
        errors.ShouldBe([error]);
    }

    [Theory]
    [InlineData("type Query { a: Int", "Syntax Error: Expected Name, found <EOF>. at (1,20)")]
    [InlineData("type Query { a: Int } query { a }", "(1,23): A schema cannot contain operations or fragments.")]
    [InlineData("type Query { a: Int } extend type Line { a: Int }", "(1,23): Cannot extend type \"Line\" because it is not defined.")]
    [InlineData("type Query { a: Int } extend enum Query { A }", "(1,23): Cannot extend type \"Query\" with a definition of another kind.")]
    [InlineData("type Query { a: Int } type Query { b: Int }", "(1,23): There can be only one type named \"Query\".")]
    [InlineData("schema { query: A query: B } type A { a: Int } type B { a: Int }", "(1,19): There can be only one root type for an operation.")]
    public void TryBuild_OfTextThatIsNoSchema_SaysWhere(string sdl, string error)
    {
        SchemaFromSdl.TryBuild(sdl, out _, out var errors).ShouldBeFalse();

        errors.ShouldBe([error]);
    }

    [Fact]
    public void Build_OfASchemaWithSeveralFaults_NamesThemAll() =>
        Should.Throw<SchemaException>(() => SchemaFromSdl.Build("type Query { a: I } input I { b: Int } union U enum E")).Errors.ShouldBe(
        [
            "Enum type E must define one or more values.",
            "The type of Query.a must be Output Type but got: I.",
            "Union type U must define one or more member types.",
        ]);

    [Fact]
    public void Build_WithResolversThatDoNotFitTheirTypes_NamesTheFields()
    {
        var builder = new SchemaBuilder().Add(new ObjectType("Query")
        {
            Fields = [new("a", "[Int]", new NothingResolver()), new("b", "Query", new NothingResolver()), new("c", "Int!", new NothingResolver())],
        });

        builder.TryBuild(out _, out var errors).ShouldBeFalse();

        errors.ShouldBe(["The resolver of Query.a does not give values of type [Int].", "The resolver of Query.b does not give values of type Query."]);
    }

    private sealed class NothingResolver : LeafResolver
    {
        public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) => writer.WriteNull();
    }
}
