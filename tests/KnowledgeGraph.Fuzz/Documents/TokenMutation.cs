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
    ];

    public void Apply(List<string> tokens)
    {
        if (tokens.Count == 0)
        {
            return;
        }

        var at = random.Below(tokens.Count);
        switch (random.Below(14))
        {
            case 0 or 1 or 2: Rename(tokens); break;
            case 3: Delete(tokens, at, TokenText.EndOfGroup(tokens, at)); break;
            case 4: DeleteGroup(tokens); break;
            case 5: Repeat(tokens, at); break;
            case 6: Move(tokens, at); break;
            case 7: Replace(tokens, at); break;
            case 8: InsertDirective(tokens); break;
            case 9: InsertArguments(tokens); break;
            case 10: InsertSelections(tokens); break;
            case 11: ChangeType(tokens); break;
            case 12: tokens.Insert(at, random.Pick(random.Chance(50) ? Punctuators : vocabulary.Names)); break;
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
            tokens.InsertRange(at + 1, ["@", random.Pick(vocabulary.Schema.Directives).Name]);
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

    /// <summary>The end of a token and the groups behind it: of a field with its arguments and selections.</summary>
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
