using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>A variable where a document uses it.</summary>
/// <param name="Type">The type expected there; null if the place is not in the schema.</param>
/// <param name="OneOf">The <c>@oneOf</c> input object that has it as the value of a field, or null.</param>
/// <param name="HasDefault">Whether the place has a default value of its own.</param>
internal readonly record struct VariableUsage(VariableNode Variable, GraphQLType? Type, InputObjectType? OneOf, bool HasDefault);
