using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Tests.Language;

public sealed class ParserTests
{
    [Fact]
    public void Field_WithEverything_HasItsPartsAndOffsets()
    {
        const string Text = "{ stop: station(id: \"é\") @include(if: $x) { name } }";

        var field = OnlyField(Text);

        field.Alias.ShouldBe("stop");
        field.Name.ShouldBe("station");
        field.ResponseKey.ShouldBe("stop");
        field.Arguments.Single().Name.ShouldBe("id");
        field.Directives.Single().Name.ShouldBe("include");
        field.SelectionSet.ShouldNotBeNull().Selections.Length.ShouldBe(1);
        (field.Start, field.NameStart).ShouldBe((2, 8));
        field.Arguments.Single().Value.Start.ShouldBe(20);

        // In bytes: é has two, so all behind it stands one further on than in the string.
        field.Directives.Single().Start.ShouldBe(Text.IndexOf('@', StringComparison.Ordinal) + 1);
        field.End.ShouldBe(Text.LastIndexOf('}') - 1 + 1);
    }

    [Fact]
    public void Operation_WithEverything_HasItsParts()
    {
        var operation = Definition<OperationDefinitionNode>(
            """
            "Trains on a line"
            query Trains("Which line" $line: ID! = "a" @used, $days: [Int!]) @cached { line }
            """);

        operation.Description.ShouldNotBeNull().Value.ShouldBe("Trains on a line");
        operation.Operation.ShouldBe(OperationKind.Query);
        operation.Name.ShouldBe("Trains");
        operation.Directives.Single().Name.ShouldBe("cached");
        var (line, days) = (operation.VariableDefinitions[0], operation.VariableDefinitions[1]);
        line.Description.ShouldNotBeNull().Value.ShouldBe("Which line");
        line.Variable.Name.ShouldBe("line");
        line.Type.ShouldBeOfType<NonNullTypeNode>().Type.ShouldBeOfType<NamedTypeNode>().Name.ShouldBe("ID");
        line.DefaultValue.ShouldBeOfType<StringValueNode>().Value.ShouldBe("a");
        line.Directives.Single().Name.ShouldBe("used");
        days.Type.ShouldBeOfType<ListTypeNode>().Type.ShouldBeOfType<NonNullTypeNode>();
        days.DefaultValue.ShouldBeNull();
    }

    [Theory]
    [InlineData("{ a }", OperationKind.Query)]
    [InlineData("query { a }", OperationKind.Query)]
    [InlineData("mutation { a }", OperationKind.Mutation)]
    [InlineData("subscription { a }", OperationKind.Subscription)]
    public void Operation_Keyword_SaysTheKind(string text, OperationKind kind)
    {
        var operation = Definition<OperationDefinitionNode>(text);

        operation.Operation.ShouldBe(kind);
        operation.Name.ShouldBeNull();
    }

    [Fact]
    public void Fragments_OfEachForm_AreToldApart()
    {
        var document = Parse.Document("{ ...Stop @a ... on Station @b { id } ... @c { id } ... { id } } \"d\" fragment Stop on Station @e { id }");

        var selections = document.Definitions[0].ShouldBeOfType<OperationDefinitionNode>().SelectionSet.Selections;
        selections[0].ShouldBeOfType<FragmentSpreadNode>().Name.ShouldBe("Stop");
        selections[1].ShouldBeOfType<InlineFragmentNode>().TypeCondition.ShouldNotBeNull().Name.ShouldBe("Station");
        selections[2].ShouldBeOfType<InlineFragmentNode>().TypeCondition.ShouldBeNull();
        selections.Select(static selection => selection.Directives.Length).ShouldBe([1, 1, 1, 0]);
        var fragment = document.Definitions[1].ShouldBeOfType<FragmentDefinitionNode>();
        fragment.Name.ShouldBe("Stop");
        fragment.TypeCondition.Name.ShouldBe("Station");
        fragment.Description.ShouldNotBeNull().Value.ShouldBe("d");
    }

    [Fact]
    public void Names_ThatAreKeywordsElsewhere_AreNames()
    {
        foreach (var word in new[] { "on", "fragment", "query", "mutation", "subscription", "true", "false", "null", "type", "extend" })
        {
            OnlyField($"{{ {word}: {word}({word}: ${word}) }}").Name.ShouldBe(word);
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("123456789012345678901234567890")]
    public void Int_OfAnySize_KeepsItsText(string text) => Parse.Value(text).ShouldBeOfType<IntValueNode>().Value.ShouldBe(text);

    [Theory]
    [InlineData("0.0")]
    [InlineData("-1.5e10")]
    [InlineData("1E-3")]
    [InlineData("2e+4")]
    public void Float_OfEachForm_KeepsItsText(string text) => Parse.Value(text).ShouldBeOfType<FloatValueNode>().Value.ShouldBe(text);

    [Fact]
    public void Values_OfEachKind_AreToldApart()
    {
        var list = Parse.Value("[true false null RED $v [] {} {a: 1, b: [2]}]").ShouldBeOfType<ListValueNode>();

        list.Values.Select(static value => value.GetType()).ShouldBe(
        [
            typeof(BooleanValueNode), typeof(BooleanValueNode), typeof(NullValueNode), typeof(EnumValueNode), typeof(VariableNode),
            typeof(ListValueNode), typeof(ObjectValueNode), typeof(ObjectValueNode),
        ]);
        list.Values[0].ShouldBeOfType<BooleanValueNode>().Value.ShouldBeTrue();
        list.Values[7].ShouldBeOfType<ObjectValueNode>().Fields.Select(static field => field.Name).ShouldBe(["a", "b"]);
    }

    [Fact]
    public void ConstantValue_WithVariableInside_IsAnError() =>
        Parser.ParseConstantValue(new SourceText("[1, {a: $b}]")).Error.ShouldNotBeNull().Message
            .ShouldBe("Syntax Error: Unexpected variable \"$b\" in constant value.");

    [Fact]
    public void Type_NestedReference_IsReadFromTheOutside()
    {
        var type = Parser.ParseType(new SourceText("[[Station!]]!")).Tree;

        var inner = type.ShouldBeOfType<NonNullTypeNode>().Type.ShouldBeOfType<ListTypeNode>().Type.ShouldBeOfType<ListTypeNode>();
        inner.Type.ShouldBeOfType<NonNullTypeNode>();
        (inner.Start, inner.End).ShouldBe((1, 11));
    }

    [Theory]
    [InlineData("1 2")]
    [InlineData("")]
    public void Value_NotExactlyOne_IsAnError(string text) => Parser.ParseValue(new SourceText(text)).Succeeded.ShouldBeFalse();

    [Theory]
    [InlineData("\uFEFF{ a }")]
    [InlineData("{\ta,,,\r\n\uFEFF}")]
    [InlineData("#\r{#é 🚆\na#\r\n}#")]
    public void Ignored_MarksCommasCommentsAndSpace_AreNoTokens(string text) => OnlyField(text).Name.ShouldBe("a");

    [Fact]
    public void Document_Source_GivesLinesOfItsNodes()
    {
        var document = Parse.Document("{\n  a\n  b\n}");

        var set = document.Definitions[0].ShouldBeOfType<OperationDefinitionNode>().SelectionSet;
        document.Source.GetLocation(set.Selections[1].Start).ShouldBe(new SourceLocation(3, 3));
        (document.Start, document.End).ShouldBe((0, 11));
    }

    private static T Definition<T>(string text)
        where T : DefinitionNode => Parse.Document(text).Definitions.Single().ShouldBeOfType<T>();

    private static FieldNode OnlyField(string text) =>
        Definition<OperationDefinitionNode>(text).SelectionSet.Selections.Single().ShouldBeOfType<FieldNode>();
}
