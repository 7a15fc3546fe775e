using System.Net;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Pages;

public sealed class SearchPageTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Theory]
    [InlineData("stoltenberg", "4 entities")]
    [InlineData("stoltenburg", "Jens Stoltenberg</a>")]
    [InlineData("kubilius", "<a href=\"entity/andrius-kubilius\">")]
    [InlineData("", "Enter a name, or a part of one.")]
    [InlineData("xyzzyxyzzy", "Nothing has that name.")]
    [InlineData("e", "the best 20 are shown")]
    public async Task Search_SaysWhatItFound(string text, string expected)
    {
        var page = await Answer.GetAsync(server.Client, $"search?q={Uri.EscapeDataString(text)}", "text/html");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Body.ShouldContain(expected);
        page.Body.ShouldContain($"value=\"{text}\"");
        page.Body.ShouldNotContain("<script");
    }

    [Theory]
    [InlineData("\"><script>alert(1)</script>")]
    [InlineData("{{results}}{{name}}")]
    public async Task Text_ThatIsHostile_IsShownAsItIs(string text)
    {
        var page = await Answer.GetAsync(server.Client, $"search?q={Uri.EscapeDataString(text)}", "text/html");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Body.ShouldNotContain("<script");
        page.Body.ShouldContain($"value=\"{System.Text.Encodings.Web.HtmlEncoder.Default.Encode(text)}\"");
    }

    [Fact]
    public async Task Text_ThatIsTooLong_IsCut() =>
        (await Answer.GetAsync(server.Client, $"search?q={new string('a', 5000)}", "text/html")).Body.ShouldContain($"value=\"{new string('a', 200)}\"");
}
