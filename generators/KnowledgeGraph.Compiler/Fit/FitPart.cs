namespace KnowledgeGraph.Compiler.Fit;

/// <summary>A part of a statement in all its passages: what has to stand there, and whether it does.</summary>
internal sealed class FitPart
{
    private readonly PassageFit[] _fits;

    /// <param name="readings">The passages as they were read; null where one was not.</param>
    /// <param name="items">What has to stand in them; a part without items is not checked.</param>
    /// <param name="first">The place of the first item in a reading.</param>
    public FitPart(IReadOnlyList<FitReading?> readings, IReadOnlyList<FitItem> items, int first)
    {
        _fits = new PassageFit[readings.Count];
        var isComplete = true;
        var isFound = new bool[items.Count];
        for (var i = 0; i < _fits.Length; i++)
        {
            if (readings[i] is not { } reading)
            {
                isComplete = false;
                continue;
            }

            var (worst, isChecked) = (PassageFit.NotChecked, true);
            for (var j = 0; j < items.Count; j++)
            {
                var fit = reading.Items[first + j];
                isFound[j] |= fit is not (PassageFit.Missing or PassageFit.NotChecked);
                isChecked &= fit != PassageFit.NotChecked;
                worst = (PassageFit)Math.Max((byte)worst, (byte)fit);
            }

            _fits[i] = isChecked ? worst : PassageFit.NotChecked;
            isComplete &= isChecked;
        }

        var missing = Array.IndexOf(isFound, false);
        Missing = missing >= 0 && isComplete ? items[missing] : null;
        if (missing < 0 || !isComplete)
        {
            Replace(missing < 0 ? PassageFit.InOther : PassageFit.NotChecked);
        }
    }

    /// <summary>The first item that no passage has; null where there is none, or where whether a passage has it is not known.</summary>
    public FitItem? Missing { get; }

    /// <summary>How the part stands in a passage.</summary>
    public PassageFit this[int passage] => _fits[passage];

    /// <summary>Missing for a reason that is given.</summary>
    public void Excuse() => Replace(PassageFit.Excused);

    private void Replace(PassageFit fit)
    {
        for (var i = 0; i < _fits.Length; i++)
        {
            _fits[i] = _fits[i] == PassageFit.Missing ? fit : _fits[i];
        }
    }
}

/// <summary>Something that has to stand in a passage.</summary>
/// <param name="Name">As messages have it.</param>
internal sealed record FitItem(string Name, Func<PassageWindow, PassageFit> Find);
