using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace KnowledgeGraph.Mcp.Tests;

public sealed class ResourceAndPromptTests : IAsyncLifetime
{
    private RailwayAssistant _assistant = null!;

    public async Task InitializeAsync() => _assistant = await RailwayAssistant.ConnectAsync();

    public async Task DisposeAsync() => await _assistant.DisposeAsync();

    [Fact]
    public async Task Resources_CanAllBeRead()
    {
        var resources = await _assistant.Client.ListResourcesAsync();

        resources.Select(resource => resource.Uri).ShouldBe(["kg://ontology", "kg://sources", "kg://schema"]);
        foreach (var resource in resources)
        {
            var text = (await _assistant.Client.ReadResourceAsync(resource.Uri)).Contents.OfType<TextResourceContents>().ShouldHaveSingleItem().Text;
            if (resource.MimeType == "application/json")
            {
                JsonDocument.Parse(text).RootElement.TryGetProperty("errors", out _).ShouldBeFalse(text);
            }
            else
            {
                text.ShouldContain("type Query {");
            }
        }
    }

    [Fact]
    public async Task UnknownResource_IsAnError() =>
        (await Should.ThrowAsync<McpException>(() => _assistant.Client.ReadResourceAsync("kg://secrets").AsTask())).Message
            .ShouldContain("There is no resource 'kg://secrets'");

    [Fact]
    public async Task Prompts_LeadTheWayOfAnAnalyst()
    {
        var prompts = await _assistant.Client.ListPromptsAsync();
        prompts.Select(prompt => prompt.Name).ShouldBe(["dossier", "connection", "check-claim"]);

        var filled = await _assistant.Client.GetPromptAsync(
            "connection", new Dictionary<string, object?> { ["first"] = "Valley Rail", ["second"] = "Eastquay" });

        var text = ((TextContentBlock)filled.Messages.ShouldHaveSingleItem().Content).Text;
        text.ShouldContain("Valley Rail");
        text.ShouldContain("call path");
    }

    [Fact]
    public async Task PromptWithoutItsArgument_IsAnError() =>
        (await Should.ThrowAsync<McpException>(() => _assistant.Client.GetPromptAsync("dossier").AsTask())).Message.ShouldContain("needs the argument 'name'");
}
