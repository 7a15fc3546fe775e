using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Fuzz.Facts.Mutations;

/// <summary>
/// Changes what a file says rather than how: entries and items are dropped, doubled, renamed, and put where others stood, also
/// from other files. What comes out is always YAML, so that it reaches the binder, the checks and the reasoner.
/// </summary>
internal static class StructureMutation
{
    private static readonly YamlNode[] Trees =
        [.. FactFiles.All.Zip(FactFiles.Texts, (file, text) => YamlNode.Of(SyntaxTree.Parse(new SourceText(file.Key, text)).Root!))];

    private static readonly string[][] Scalars = [.. Trees.Select(tree => tree.All().Select(node => node.Text).OfType<string>().ToArray())];

    private static readonly string[][] Keys = [.. Trees.Select(tree => tree.All().SelectMany(node => node.Children).Select(child => child.Key).OfType<string>().ToArray())];

    public static string Apply(int file, Randomness random)
    {
        var tree = Trees[file].Copy();
        for (var count = random.Chance(50) ? 1 : random.Between(2, 6); count > 0; count--)
        {
            Change(tree, random);
        }

        return tree.Write();
    }

    private static void Change(YamlNode tree, Randomness random)
    {
        var node = random.Pick([.. tree.All()]);
        if (node.Text is not null)
        {
            node.Text = random.Pick(random.Pick(Scalars));
            return;
        }

        if (node.Children.Count == 0)
        {
            node.Children.Add((random.Pick(random.Pick(Keys)), YamlNode.Scalar("")));
            return;
        }

        var at = random.Below(node.Children.Count);
        var (key, value) = node.Children[at];
        switch (random.Below(8))
        {
            case 0:
                node.Children.RemoveAt(at);
                break;
            case 1:
                node.Children.Insert(random.Below(node.Children.Count), (key, value.Copy()));
                break;
            case 2:
                node.Children[at] = (key is null ? null : random.Pick(random.Pick(Keys)), value);
                break;
            case 3:
                node.Children[at] = (key, Foreign(random));
                break;
            case 4:
                node.Children.Add((key is null ? null : random.Pick(random.Pick(Keys)), Foreign(random)));
                break;
            case 5:
                node.Children[at] = (key, YamlNode.Collection((null, value), (null, value.Copy())));
                break;
            case 6:
                node.Children[at] = (key, YamlNode.Collection((random.Pick(random.Pick(Keys)), value)));
                break;
            default:
                var scalar = random.Pick([.. node.All()]);
                if (scalar.Text is { } text)
                {
                    scalar.Text = random.Chance(50) ? random.Pick(random.Pick(Keys)) : TokenMutation.Apply(text, random);
                }

                break;
        }
    }

    private static YamlNode Foreign(Randomness random) => random.Pick([.. random.Pick(Trees).All()]).Copy();
}
