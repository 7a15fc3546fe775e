using System.Collections.Immutable;
using KnowledgeGraph.Changes;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Changes;

/// <summary>One change as the API shows it, of whatever sort of thing: made of a <see cref="Change{T}"/> when it is asked for.</summary>
/// <param name="Id">What the thing is known by.</param>
/// <param name="Title">What a person calls it.</param>
/// <param name="Node">The thing, or the statement that it belongs to, as it is now; null where that is gone.</param>
internal sealed record FactChange(ChangeKind Kind, string Id, string Title, ObjectHandle Node, ImmutableArray<FieldChange> Fields);
