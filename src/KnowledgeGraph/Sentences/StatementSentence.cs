using System.Globalization;
using System.Text;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Sentences;

/// <summary>
/// Makes the sentence of a statement: the pattern of its predicate, with its verb in the form that time and modality need, then time,
/// qualifiers, likelihood, and who says so. Its length is bounded, because long names, texts and lists are cut.
/// </summary>
internal sealed class StatementSentence
{
    private const int MaxName = 300;
    private const int MaxText = 400;
    private const int MaxQualifiers = 8;
    private const int MaxQualifier = 200;

    private readonly Statement _statement;
    private readonly SentenceTemplate _template;
    private readonly bool _isReversed;
    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private int _shownQualifiers;

    private StatementSentence(Statement statement, Direction direction)
    {
        _statement = statement;
        _isReversed = direction == Direction.In && (statement.Predicate.IsSymmetric || statement.Predicate.InverseTemplate is not null);
        _template = _isReversed && !statement.Predicate.IsSymmetric ? statement.Predicate.InverseTemplate! : statement.Predicate.Template;
    }

    /// <summary>Returns the sentence, with a full stop.</summary>
    /// <param name="direction">The end at which it begins, if the other direction has a label.</param>
    /// <param name="namesSources">Whether it names the sources, if nobody else makes the claim.</param>
    public static string Of(Statement statement, Direction direction, bool namesSources)
    {
        var sentence = new StatementSentence(statement, direction);
        sentence.AppendClaim();
        sentence.AppendQualifiers();
        sentence.AppendLikelihood();
        sentence.AppendAttribution(namesSources);
        if (statement.Rank != Rank.Normal)
        {
            sentence._text.Append(" (").Append(statement.Rank.ToLabel()).Append(')');
        }

        return Finish(sentence._text);
    }

    private Entity Subject => _isReversed ? _statement.Object.AsEntity() : _statement.Subject;

    /// <summary>Whether the verb is that of several; a title is one thing, whatever its words are.</summary>
    private bool IsPlural => _template.BeginsWithSubject && !Subject.Kind.HasTitles && NameNumber.IsPlural(CutText.To(Subject.Name, MaxName));

    private void AppendClaim()
    {
        var modality = _statement.Modality;
        var time = TimePhrase.Of(_statement, modality is Modality.Planned or Modality.Proposed or Modality.Forecast or Modality.Hypothetical);
        var isNegated = modality == Modality.Negated;
        if (!_statement.Predicate.IsRelation && _statement.Object.Kind == ValueKind.Boolean && !_statement.Object.AsBoolean()
            && !Mentions(SentencePattern.Object))
        {
            isNegated = !isNegated;
        }

        // What is denied includes the qualifiers that follow: "does not run (manner: daily)" would say that it never runs.
        var isOutside = isNegated && (_template.Verb is null || HasOtherQualifiers());
        var verb = _template.Verb is { } found
            ? VerbText(found, isOutside ? Modality.Asserted : modality, isNegated && !isOutside, FormOf(time))
            : null;
        _text.Append(verb is null || isOutside || modality == Modality.Proposed ? Opening(modality, isOutside) : "");
        AppendParts(verb);
        if (time.Text.Length > 0)
        {
            _text.Append(' ').Append(time.Text);
        }
    }

    /// <summary>A date that the sentence is about puts its verb into the past as well, once it has passed.</summary>
    private VerbForm FormOf(TimePhrase time) =>
        time.Form == VerbForm.AsWritten && !_statement.Predicate.IsRelation && _statement.Object.Kind == ValueKind.Date
            && IsAdverb(_statement.Predicate.Template) && TimePhrase.IsPast(_statement, _statement.Object.LatestDay())
            ? VerbForm.Past
            : time.Form;

    private string VerbText(VerbPhrase verb, Modality modality, bool isNegated, VerbForm form)
    {
        var isPlural = IsPlural;
        var be = isPlural ? "are" : "is";
        return modality switch
        {
            Modality.Reported => $"{be} reported to {verb.In(
                form == VerbForm.AsWritten && verb.IsPresent ? VerbForm.Infinitive : VerbForm.PerfectInfinitive, isPlural, isNegated)}",
            Modality.Planned => $"{be} planned to {verb.In(VerbForm.Infinitive, isPlural, isNegated)}",
            Modality.Forecast => $"{be} expected to {verb.In(VerbForm.Infinitive, isPlural, isNegated)}",
            Modality.Hypothetical => $"would hypothetically {verb.In(VerbForm.Infinitive, isPlural, isNegated)}",
            Modality.Proposed => verb.In(VerbForm.Infinitive, isPlural, isNegated),
            _ => verb.In(form, isPlural, isNegated),
        };
    }

    /// <summary>The words before a clause whose verb is not known.</summary>
    private static string Opening(Modality modality, bool isNegated) => modality switch
    {
        Modality.Reported => "It is reported that ",
        Modality.Planned => "It is planned that ",
        Modality.Proposed => "It is proposed that ",
        Modality.Forecast => "It is expected that ",
        Modality.Hypothetical => "Hypothetically, ",
        _ => "",
    }
    + (isNegated ? "it is not the case that " : "");

    private void AppendParts(string? verb)
    {
        var parts = _template.Parts;
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i];
            if (part.Option > 0 && !HasAll(part.Option))
            {
                continue;
            }

            if (part.IsPlaceholder)
            {
                AppendPlaceholder(part.Text);
            }
            else if (i == _template.VerbPart && verb is not null)
            {
                _text.Append(part.Text.AsSpan(0, _template.VerbStart)).Append(verb)
                    .Append(part.Text.AsSpan(_template.VerbStart + _template.Verb!.Length));
            }
            else
            {
                AppendWords(part.Text);
            }
        }
    }

    /// <summary>Words of the pattern; an article or preposition with which it begins is in lower case after an opening.</summary>
    private void AppendWords(string words)
    {
        var first = words.Split(' ')[0].ToLowerInvariant();
        _text.Append(_text.Length > 0 && (first == "the" || DefaultSentence.IsPreposition(first)) ? first + words[first.Length..] : words);
    }

    private void AppendPlaceholder(string name)
    {
        switch (name)
        {
            case SentencePattern.Subject:
                AppendName(Subject);
                break;
            case SentencePattern.Object when _isReversed:
                AppendName(_statement.Subject);
                break;
            case SentencePattern.Object:
                AppendValue(_statement.Object);
                break;
            default:
                AppendQualifier(name);
                break;
        }
    }

    private void AppendQualifier(string name)
    {
        _used.Add(name);
        var shown = 0;
        var omitted = 0;
        foreach (var qualifier in _statement.Qualifiers)
        {
            if (qualifier.Qualifier.Name != name)
            {
                continue;
            }

            if (_shownQualifiers == MaxQualifiers)
            {
                omitted++;
                continue;
            }

            _shownQualifiers++;
            _text.Append(shown++ == 0 ? "" : " and ");
            AppendValue(qualifier.Value);
        }

        _text.Append((shown, omitted) switch
        {
            (0, 0) => "(not stated)",
            (_, 0) => "",
            (0, _) => "…",
            _ => string.Create(CultureInfo.InvariantCulture, $" and {omitted} more"),
        });
    }

    /// <summary>A value; before a date, "on" gives way to the preposition that it needs.</summary>
    private void AppendValue(FactValue value)
    {
        const string On = " on ";
        if (value.Kind == ValueKind.Date && EndsWith(On))
        {
            _text.Length -= On.Length;
            _text.Append(' ').Append(DateWords.When(value.AsDate().Edtf));
            return;
        }

        AppendAfterArticle(value.Kind == ValueKind.Entity ? NameOf(value.AsEntity()) : TextOf(value, MaxText));
    }

    private void AppendName(Entity entity) => _text.Append(NameOf(entity));

    /// <summary>The name of an entity; a title is in quotation marks, which the pattern may have already.</summary>
    private string NameOf(Entity entity)
    {
        var name = CutText.To(entity.Name, MaxName);
        return _text.Length > 0 && SentenceTemplate.EndsWithQuote([_text[^1]]) ? name : Titled(entity, name);
    }

    private static string Titled(Entity entity, string name) => entity.Kind.HasTitles ? $"“{name}”" : name;

    /// <summary>A value; "a" before it becomes "an" where it begins with a vowel.</summary>
    private void AppendAfterArticle(string text)
    {
        if (EndsWith(" a ") && text.Length > 0 && char.ToLowerInvariant(text[0]) is 'a' or 'e' or 'i' or 'o')
        {
            _text.Insert(_text.Length - 1, 'n');
        }

        _text.Append(text);
    }

    private bool EndsWith(string words) =>
        _text.Length >= words.Length && _text.ToString(_text.Length - words.Length, words.Length) == words;

    private void AppendQualifiers()
    {
        var shown = 0;
        foreach (var qualifier in _statement.Qualifiers)
        {
            if (_used.Contains(qualifier.Qualifier.Name) || _shownQualifiers == MaxQualifiers)
            {
                continue;
            }

            _shownQualifiers++;
            _text.Append(shown++ == 0 ? " (" : "; ").Append(qualifier.Qualifier.Label).Append(": ")
                .Append(qualifier.Value.Kind == ValueKind.Text
                    ? CutText.To(WithoutStop(qualifier.Value.AsText()), MaxQualifier)
                    : TextOf(qualifier.Value, MaxQualifier));
        }

        _text.Append(shown > 0 ? ")" : "");
    }

    private void AppendLikelihood() => _text.Append(_statement.Likelihood switch
    {
        null => "",
        Likelihood.AlmostNoChance => ", of which there is almost no chance",
        Likelihood.RoughlyEvenChance => ", of which there is a roughly even chance",
        Likelihood.AlmostCertain => ", which is almost certain",
        { } likelihood => $", which is {likelihood.ToLabel()}",
    });

    private void AppendAttribution(bool namesSources)
    {
        if (_statement.AttributedTo is { } agent)
        {
            _text.Append(", according to ").Append(CutText.To(agent.Name, MaxName));
        }
        else if (_statement.Basis == Basis.Derived)
        {
            _text.Append(namesSources ? ", as follows from other statements" : "");
        }
        else if (namesSources && SourceWords.Of(_statement) is { Length: > 0 } sources)
        {
            _text.Append(_statement.Basis == Basis.Implied ? ", as implied by " : ", as reported by ").Append(sources);
        }
    }

    /// <summary>Whether a statement has every qualifier of an optional part.</summary>
    private bool HasAll(int option)
    {
        foreach (var part in _template.Parts)
        {
            if (part.Option == option && part.IsPlaceholder && !Has(part.Text))
            {
                return false;
            }
        }

        return true;
    }

    private bool Has(string qualifierName)
    {
        foreach (var qualifier in _statement.Qualifiers)
        {
            if (qualifier.Qualifier.Name == qualifierName)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether there are qualifiers that the pattern has no place for.</summary>
    private bool HasOtherQualifiers()
    {
        foreach (var qualifier in _statement.Qualifiers)
        {
            if (!Mentions(qualifier.Qualifier.Name))
            {
                return true;
            }
        }

        return false;
    }

    private bool Mentions(string placeholder) => _template.Parts.Any(part => part.IsPlaceholder && part.Text == placeholder);

    /// <summary>Whether a pattern has its date after "on".</summary>
    private static bool IsAdverb(SentenceTemplate template)
    {
        for (var i = 1; i < template.Parts.Length; i++)
        {
            if (template.Parts[i] is { IsPlaceholder: true, Text: SentencePattern.Object }
                && template.Parts[i - 1].Text.EndsWith(" on ", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string TextOf(FactValue value, int limit) => value.Kind switch
    {
        ValueKind.Entity => Titled(value.AsEntity(), CutText.To(value.AsEntity().Name, Math.Min(limit, MaxName))),
        ValueKind.Text or ValueKind.LanguageText => $"“{CutText.To(WithoutStop(value.AsText()), limit)}”",
        ValueKind.Date => value.AsDate().Text,
        ValueKind.Enumeration => value.AsEnumerationValue().Label,
        ValueKind.Boolean => value.AsBoolean() ? "yes" : "no",
        _ => CutText.To(value.ToString(), limit),
    };

    /// <summary>A text inside of the sentence does not end with a full stop of its own.</summary>
    private static string WithoutStop(string text) =>
        text.Length > 1 && text.EndsWith('.') && text[^2] is not '.' and not ' ' ? text[..^1] : text;

    /// <summary>A capital at the beginning, except for words such as "iPhone", and a full stop at the end.</summary>
    private static string Finish(StringBuilder text)
    {
        if (text.Length > 1 && char.IsLower(text[0]) && !char.IsUpper(text[1]))
        {
            text[0] = char.ToUpperInvariant(text[0]);
        }

        return text.Append('.').ToString();
    }
}
