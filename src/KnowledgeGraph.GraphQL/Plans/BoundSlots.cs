namespace KnowledgeGraph.GraphQL.Plans;

/// <summary>Storage for the bound values of a request, reused by the next.</summary>
internal sealed class BoundSlots
{
    private object?[] _slots = [];
    private int _count;

    /// <summary>A copy of the values that do not depend on variables, to be completed with those that do.</summary>
    public object?[] CopyOf(object?[] constants)
    {
        if (_slots.Length < constants.Length)
        {
            _slots = new object?[constants.Length];
        }

        _count = constants.Length;
        constants.CopyTo(_slots, 0);
        return _slots;
    }

    public void Reset()
    {
        Array.Clear(_slots, 0, _count);
        _count = 0;
    }
}
