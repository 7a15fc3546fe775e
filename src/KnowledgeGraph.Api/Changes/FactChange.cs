using System.Collections.Immutable;
using KnowledgeGraph.Changes;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Changes;

/// <summary>A change of an item of any type, made from a <see cref="Change{T}"/> on demand.</summary>
/// <param name="Id">The key of the item.</param>
/// <param name="Title">The title for display.</param>
/// <param name="Node">The current item, or the statement to which it belongs; null if it was removed.</param>
/// <param name="EntityIds">The ids of the entities that it concerns: the entity itself, or the subject and the object of a statement.</param>
internal sealed record FactChange(
    ChangeKind Kind, string Id, string Title, ObjectHandle Node, ImmutableArray<string> EntityIds, ImmutableArray<FieldChange> Fields);
