using System.Text;
using KnowledgeGraph.Cli.Output;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Tests.Output;

public sealed class LongWorkTests
{
    private const string Title = "checking 1,000 files [of many]";
    private const string ShowsCursor = "\u001b[?25h";

    [Fact]
    public void Run_OnATerminal_ShowsTheTitleAndTakesItAway()
    {
        using var written = new StringWriter();

        LongWork.Run(Console(written, isTerminal: true, InteractionSupport.Yes), Title, () => 7).ShouldBe(7);

        var text = written.ToString();
        text.ShouldContain(Title);
        text.LastIndexOf(ShowsCursor, StringComparison.Ordinal).ShouldBeGreaterThan(text.LastIndexOf(Title, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false, InteractionSupport.Yes)]
    [InlineData(true, InteractionSupport.No)]
    public void Run_ElsewhereThanOnAnInteractiveTerminal_WritesNothing(bool isTerminal, InteractionSupport interactive)
    {
        using var written = new StringWriter();

        LongWork.Run(Console(written, isTerminal, interactive), Title, () => 7).ShouldBe(7);

        written.ToString().ShouldBeEmpty();
    }

    [Fact]
    public void Run_WorkThatFails_ThrowsWhatItThrew()
    {
        using var written = new StringWriter();
        var console = Console(written, isTerminal: true, InteractionSupport.Yes);

        Should.Throw<IOException>(() => LongWork.Run<int>(console, Title, () => throw new IOException("gone"))).Message.ShouldBe("gone");
        written.ToString().ShouldContain(ShowsCursor);
    }

    private static IAnsiConsole Console(TextWriter writer, bool isTerminal, InteractionSupport interactive) => AnsiConsole.Create(
        new AnsiConsoleSettings
        {
            Out = new Window(writer, isTerminal),
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = interactive,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });

    private sealed class Window(TextWriter writer, bool isTerminal) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => isTerminal;

        public int Width => 80;

        public int Height => 24;

        public void SetEncoding(Encoding encoding)
        {
        }
    }
}
