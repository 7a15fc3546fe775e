namespace KnowledgeGraph.Fuzz.Documents;

/// <summary>Changes the tokens of a document so that it stays a document, mostly, but not a valid one.</summary>
internal sealed class TokenMutation(Vocabulary vocabulary, Randomness random)
{
    private static readonly string[] Punctuators = ["{", "}", "(", ")", "[", "]", ":", "!", "$", "@", "=", "|", "&", "..."];

    private static readonly string[][] StrayDefinitions =
    [
        ["type", "Stray", "{", "a", ":", "Int", "}"],
        ["extend", "schema", "@", "include"],
        ["scalar", "Stray"],
        ["directive", "@", "stray", "on", "FIELD"],
        ["fragment", "Unused", "on", "Nothing", "{", "a", "}"],
        ["{", "__typename", "}"],
        ["query", "Q0", "{", "__typename", "}"],
        ["subscription", "S", "{", "a", ":", "__typename", "b", ":", "__typename", "}"],
        ["mutation", "M", "{", "__typename", "}"],
    ];

    public void Apply(List<string> tokens)
    {
        if (tokens.Count == 0)
        {
            return;
        }

        var at = random.Below(tokens.Count);
        switch (random.Below(22))
        {
            case < 5: Rename(tokens); break;
            case 5: Delete(tokens, at, TokenText.EndOfGroup(tokens, at)); break;
            case 6: DeleteGroup(tokens); break;
            case 7: Repeat(tokens, at); break;
            case 8: Move(tokens, at); break;
            case 9: Replace(tokens, at); break;
            case 10 or 11: InsertDirective(tokens); break;
            case 12 or 13: InsertArguments(tokens); break;
            case 14: InsertSelections(tokens); break;
            case 15 or 16: ChangeType(tokens); break;
            case 17: RepeatEntry(tokens); break;
            case 18: RepeatFragment(tokens); break;
            case 19: InsertSpread(tokens); break;
            case 20: tokens.Insert(at, random.Pick(random.Chance(50) ? Punctuators : vocabulary.Names)); break;
            default: tokens.InsertRange(random.Chance(50) ? 0 : tokens.Count, random.Pick(StrayDefinitions)); break;
        }
    }

    private static void Delete(List<string> tokens, int start, int end) => tokens.RemoveRange(start, end - start);

    private void Rename(List<string> tokens)
    {
        if (Find(tokens, TokenText.IsName) is not (>= 0 and var at))
        {
            return;
        }

        tokens[at] = random.Below(4) switch
        {
            0 => tokens[at] + "x",
            1 => tokens[at].Length > 1 ? tokens[at][..^1] : "x",
            2 when Find(tokens, TokenText.IsName) is var other => tokens[other],
            _ => random.Pick(vocabulary.Names),
        };
    }

    private void DeleteGroup(List<string> tokens)
    {
        if (Find(tokens, token => token is "(" or "{" or "[") is >= 0 and var at)
        {
            Delete(tokens, at, TokenText.EndOfGroup(tokens, at));
        }
    }

    private void Repeat(List<string> tokens, int at)
    {
        var end = EndOfUnit(tokens, at);
        tokens.InsertRange(end, tokens[at..end]);
    }

    private void Move(List<string> tokens, int at)
    {
        var end = EndOfUnit(tokens, at);
        var moved = tokens[at..end];
        Delete(tokens, at, end);
        tokens.InsertRange(random.Below(tokens.Count + 1), moved);
    }

    /// <summary>Puts something from elsewhere, or a literal, in place of something.</summary>
    private void Replace(List<string> tokens, int at)
    {
        var other = random.Below(tokens.Count);
        var replacement = tokens[other..EndOfUnit(tokens, other)];
        if (random.Chance(50))
        {
            replacement = [];
            new ValueGenerator(random).WriteAny(replacement);
        }

        Delete(tokens, at, TokenText.EndOfGroup(tokens, at));
        tokens.InsertRange(at, replacement);
    }

    private void InsertDirective(List<string> tokens)
    {
        if (Find(tokens, token => TokenText.IsName(token) || token is ")" or "...") is >= 0 and var at)
        {
            var name = random.Pick(vocabulary.Schema.Directives).Name;
            for (var count = random.Chance(70) ? 1 : 2; count > 0; count--)
            {
                tokens.InsertRange(at + 1, name is "skip" or "include" ? ["@", name, "(", "if", ":", "true", ")"] : ["@", name]);
            }
        }
    }

    private void InsertArguments(List<string> tokens)
    {
        if (Find(tokens, TokenText.IsName) is >= 0 and var at)
        {
            var arguments = new List<string> { "(", random.Pick(vocabulary.Names), ":" };
            if (random.Chance(30))
            {
                arguments.AddRange(["$", "v0_0"]);
            }
            else
            {
                new ValueGenerator(random).WriteAny(arguments);
            }

            tokens.InsertRange(at + 1, [.. arguments, ")"]);
        }
    }

    private void InsertSelections(List<string> tokens)
    {
        if (Find(tokens, token => TokenText.IsName(token) || token == ")") is >= 0 and var at)
        {
            tokens.InsertRange(at + 1, ["{", random.Chance(50) ? "__typename" : random.Pick(vocabulary.Names), "}"]);
        }
    }

    /// <summary>Changes the type of a variable, or whatever looks like one.</summary>
    private void ChangeType(List<string> tokens)
    {
        if (Find(tokens, token => vocabulary.Schema.FindType(token) is not null) is not (>= 0 and var at))
        {
            return;
        }

        switch (random.Below(4))
        {
            case 0: tokens[at] = random.Pick(vocabulary.Schema.Types).Name; break;
            case 1: tokens[at] = random.Pick(vocabulary.Inputs).Name; break;
            case 2 when at + 1 < tokens.Count && tokens[at + 1] == "!": tokens.RemoveAt(at + 1); break;
            case 2: tokens.Insert(at + 1, "!"); break;
            default:
                tokens.Insert(at + 1, "]");
                tokens.Insert(at, "[");
                break;
        }
    }

    /// <summary>Repeats a name with its value: an argument, a field of an object, a variable, a field with its alias.</summary>
    private void RepeatEntry(List<string> tokens)
    {
        if (Find(tokens, token => token == ":") is not (> 0 and var colon) || colon + 1 >= tokens.Count)
        {
            return;
        }

        var start = colon > 1 && tokens[colon - 2] == "$" ? colon - 2 : colon - 1;
        var value = colon + 1;
        var end = EndOfUnit(tokens, tokens[value] == "$" ? Math.Min(value + 1, tokens.Count - 1) : value);
        tokens.InsertRange(end, tokens[start..end]);
    }

    private void RepeatFragment(List<string> tokens)
    {
        if (FindBody(tokens) is var (start, body))
        {
            var end = TokenText.EndOfGroup(tokens, body);
            tokens.InsertRange(random.Chance(50) ? end : tokens.Count, tokens[start..end]);
        }
    }

    /// <summary>Spreads a fragment inside a fragment, which may close a cycle.</summary>
    private void InsertSpread(List<string> tokens)
    {
        if (FindBody(tokens) is var (_, body) && FindBody(tokens) is var (other, _))
        {
            tokens.InsertRange(body + 1, ["...", tokens[other + 1]]);
        }
    }

    /// <summary>A fragment: where it starts, and where its selections do.</summary>
    private (int Start, int Body)? FindBody(List<string> tokens)
    {
        var start = Find(tokens, token => token == "fragment");
        var body = start < 0 ? -1 : tokens.IndexOf("{", start);
        return body > start + 1 ? (start, body) : null;
    }

    /// <summary>The end of a token and the groups after it: the end of a field with its arguments and selections.</summary>
    private static int EndOfUnit(List<string> tokens, int at)
    {
        var end = TokenText.EndOfGroup(tokens, at);
        while (end < tokens.Count && tokens[end] is ("(" or "{"))
        {
            end = TokenText.EndOfGroup(tokens, end);
        }

        return end;
    }

    /// <summary>A place, picked at random, of a token that will do; -1 if a few tries find none.</summary>
    private int Find(List<string> tokens, Func<string, bool> isWanted)
    {
        for (var attempt = 0; attempt < 50; attempt++)
        {
            var at = random.Below(tokens.Count);
            if (isWanted(tokens[at]))
            {
                return at;
            }
        }

        return -1;
    }
}
