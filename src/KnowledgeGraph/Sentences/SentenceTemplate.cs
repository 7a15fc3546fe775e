using System.Collections.Immutable;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Sentences;

/// <summary>A sentence pattern, taken apart: what stands before the verb, the verb, and what follows.</summary>
internal sealed class SentenceTemplate
{
    private SentenceTemplate(ImmutableArray<SentencePart> parts, int verbPart, int verbStart, VerbPhrase? verb, bool beginsWithSubject)
    {
        Parts = parts;
        VerbPart = verbPart;
        VerbStart = verbStart;
        Verb = verb;
        BeginsWithSubject = beginsWithSubject;
    }

    /// <summary>The parts; subject and object are those of the reading direction.</summary>
    public ImmutableArray<SentencePart> Parts { get; }

    /// <summary>The part that has the verb; -1 if none is known.</summary>
    public int VerbPart { get; }

    /// <summary>Where the verb begins in that part.</summary>
    public int VerbStart { get; }

    /// <summary>The verb; null if none is known.</summary>
    public VerbPhrase? Verb { get; }

    /// <summary>Whether the verb agrees with the subject.</summary>
    public bool BeginsWithSubject { get; }

    /// <summary>Whether the subject is in quotation marks, as the titles of texts are.</summary>
    public bool QuotesSubject
    {
        get
        {
            for (var i = 1; i < Parts.Length; i++)
            {
                if (IsSubject(Parts[i]) && EndsWithQuote(Parts[i - 1].Text))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether a text ends with an opening quotation mark.</summary>
    public static bool EndsWithQuote(ReadOnlySpan<char> text) => text is [.., '“' or '‘' or '«' or '„' or '"'];

    /// <summary>Parses a pattern; one that is malformed is read as plain words between subject and object.</summary>
    public static SentenceTemplate Parse(string pattern)
    {
        var parts = SentencePattern.Parse(pattern, out var problem).ToImmutableArray();
        if (problem is not null)
        {
            parts = [Placeholder(SentencePattern.Subject), new SentencePart(": ", isPlaceholder: false, 0), Placeholder(SentencePattern.Object)];
        }

        var beginsWithSubject = IsSubject(parts[0]);
        for (var i = 1; i < parts.Length; i++)
        {
            // The verb follows the subject: "{subject} leads", "the length of {subject} is".
            if (IsSubject(parts[i - 1]) && !parts[i].IsPlaceholder && parts[i].Option == 0)
            {
                // The subject may be in quotation marks, as the titles of texts are.
                var words = parts[i].Text.TrimStart('”', '’', '"', '\'', '»');
                var start = parts[i].Text.Length - words.TrimStart().Length;
                if (words.StartsWith(' ') && VerbPhrase.At(words.TrimStart()) is { } verb)
                {
                    return new SentenceTemplate(parts, i, start, verb, beginsWithSubject);
                }
            }
        }

        return new SentenceTemplate(parts, -1, 0, null, beginsWithSubject);
    }

    private static SentencePart Placeholder(string name) => new(name, isPlaceholder: true, 0);

    private static bool IsSubject(SentencePart part) => part.IsPlaceholder && part.Text == SentencePattern.Subject;
}
