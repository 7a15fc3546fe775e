using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Coercion;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Plans;

namespace KnowledgeGraph.GraphQL.Requests;

/// <summary>The directives on the operation of a request, with its variables.</summary>
internal sealed class OperationDirectives(ImmutableArray<OperationDirective> directives, VariableValues variables)
{
    /// <summary>The arguments of the first directive of this name; null if there is none or they are invalid.</summary>
    /// <param name="failure">Why they are invalid, which depends on the values of variables: validation has found anything else.</param>
    public ArgumentValues? Find(string name, out BindFailure? failure)
    {
        failure = null;
        foreach (var (definition, node) in directives)
        {
            if (definition.Name == name)
            {
                return ArgumentCoercion.TryCoerce(definition.Arguments, node.Arguments, variables, out var arguments, out failure)
                    ? arguments
                    : null;
            }
        }

        return null;
    }
}
