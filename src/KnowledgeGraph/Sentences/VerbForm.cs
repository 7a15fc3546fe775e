namespace KnowledgeGraph.Sentences;

/// <summary>The form that a sentence needs its verb in.</summary>
internal enum VerbForm
{
    /// <summary>As the pattern has it: <c>holds</c>.</summary>
    AsWritten,

    /// <summary>It began and has not ended: <c>has held</c>.</summary>
    Perfect,

    /// <summary>It is over: <c>held</c>.</summary>
    Past,

    /// <summary>After "to" or "would": <c>hold</c>.</summary>
    Infinitive,

    /// <summary>After "to", of what began before: <c>have held</c>.</summary>
    PerfectInfinitive,
}
