using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>
/// A rule of the specification. <see cref="DocumentWalker"/> walks the document once and calls each rule at each node, with the types that
/// the schema has there; they are null where an enclosing part of the document is invalid, which another rule reports.
/// </summary>
internal abstract class ValidationRule(ValidationContext context)
{
    /// <summary>The name that errors report: that of the class without the suffix <c>Rule</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Whether errors are still kept.</summary>
    internal bool IsReporting => !Context.HasStopped;

    protected ValidationContext Context { get; } = context;

    protected Schema Schema => Context.Schema;

    public virtual void EnterDocument(DocumentNode document)
    {
    }

    public virtual void LeaveDocument(DocumentNode document)
    {
    }

    public virtual void EnterOperation(OperationDefinitionNode operation)
    {
    }

    public virtual void EnterFragmentDefinition(FragmentDefinitionNode fragment)
    {
    }

    public virtual void EnterVariableDefinition(VariableDefinitionNode definition, GraphQLType? type)
    {
    }

    /// <summary>At the name of a type, in a type condition or in the type of a variable.</summary>
    public virtual void EnterNamedType(NamedTypeNode node)
    {
    }

    /// <summary>At the selection set of an operation, a fragment or a field; those of inline fragments belong to these.</summary>
    public virtual void EnterSelectionSet(SelectionSetNode set, CompositeType? parent)
    {
    }

    public virtual void EnterField(FieldNode field, FieldDefinition? definition, CompositeType? parent)
    {
    }

    public virtual void LeaveField(FieldNode field, FieldDefinition? definition)
    {
    }

    public virtual void EnterFragmentSpread(FragmentSpreadNode spread, CompositeType? parent)
    {
    }

    public virtual void EnterInlineFragment(InlineFragmentNode fragment, CompositeType? parent)
    {
    }

    /// <summary>At all directives of one location.</summary>
    public virtual void EnterDirectives(ImmutableArray<DirectiveNode> directives)
    {
    }

    public virtual void EnterDirective(DirectiveNode directive, DirectiveDefinition? definition, string location)
    {
    }

    /// <summary>At all arguments of a field or of a directive.</summary>
    public virtual void EnterArguments(ImmutableArray<ArgumentNode> arguments)
    {
    }

    public virtual void EnterFieldArgument(ArgumentNode argument, ArgumentDefinition? definition, FieldDefinition? field)
    {
    }

    public virtual void EnterDirectiveArgument(ArgumentNode argument, ArgumentDefinition? definition, DirectiveDefinition? directive)
    {
    }

    /// <summary>At a whole value: of an argument, or a default. The rule itself visits the values inside it.</summary>
    public virtual void EnterInputValue(ValueNode value, GraphQLType? type)
    {
    }

    /// <summary>At each input object in a value, including nested ones.</summary>
    public virtual void EnterObjectValue(ObjectValueNode value)
    {
    }

    protected void Report(string message, params ReadOnlySpan<int> offsets) => Context.Report(Name, message, offsets);

    /// <summary>Reports an error whose message is made only if it is kept.</summary>
    protected void Report([InterpolatedStringHandlerArgument("")] RuleMessage message, params ReadOnlySpan<int> offsets) =>
        Context.Report(Name, message.ToString(), offsets);
}
