using KnowledgeGraph.Compiler.Binding;

namespace KnowledgeGraph.Compiler.Validation;

/// <summary>
/// Gathers claims about the same thing. Only what is said in one voice can contradict itself: claims attributed to different
/// agents are kept apart, and plans, forecasts and hypotheses are not claims.
/// </summary>
internal sealed class ClaimGroups
{
    private readonly Dictionary<(string Topic, string Owner, string Other, string? Voice), ClaimGroup> _groups = [];
    private readonly List<ClaimGroup> _ordered = [];

    /// <summary>In the order in which they began.</summary>
    public IReadOnlyList<ClaimGroup> All => _ordered;

    /// <param name="topic">A predicate, or what else the claims are about.</param>
    /// <param name="other">What further belongs to the topic; may be empty.</param>
    public void Add(string topic, string owner, string other, BoundStatement statement, string value)
    {
        var key = (topic, owner, other, statement.Symbol.AttributedTo);
        if (!_groups.TryGetValue(key, out var group))
        {
            _groups.Add(key, group = new ClaimGroup(owner, []));
            _ordered.Add(group);
        }

        group.Claims.Add(new Claim(statement, value));
    }

    public static bool IsAffirmed(BoundStatement statement) =>
        statement.Symbol.Modality is Modality.Asserted or Modality.Reported;
}

/// <summary>Claims about one thing in one voice.</summary>
/// <param name="Owner">The entity that has the value.</param>
internal sealed record ClaimGroup(string Owner, List<Claim> Claims);
