using KnowledgeGraph.Benchmarks.Http;
using KnowledgeGraph.Server.Tests.Support;
using Microsoft.Playwright;

namespace KnowledgeGraph.Benchmarks.Explorer;

/// <summary>
/// The pictures of the documents: each view of the explorer on a desktop, and all four of desktop and phone, light and dark, on one sheet.
/// A line of <c>scenes.txt</c> is the name of a view, its address, and what is clicked.
/// </summary>
internal static class ExplorerPictures
{
    private const int Height = 844;

    private static readonly (int Width, ColorScheme Scheme)[] Screens =
        [(1280, ColorScheme.Light), (390, ColorScheme.Light), (1280, ColorScheme.Dark), (390, ColorScheme.Dark)];

    /// <summary>Encodes one picture, or puts four side by side at half their size; the browser does the drawing.</summary>
    private const string Encode = """
        async (pictures) => {
          const images = await Promise.all(pictures.map(async (data) => { const image = new Image(); image.src = 'data:image/png;base64,' + data; await image.decode(); return image; }));
          const canvas = document.createElement('canvas');
          const context = canvas.getContext('2d');
          if (images.length === 1) {
            [canvas.width, canvas.height] = [images[0].width, images[0].height];
            context.drawImage(images[0], 0, 0);
          } else {
            const gap = 12;
            const [wide, narrow, high] = [images[0].width / 2, images[1].width / 2, images[0].height / 2];
            [canvas.width, canvas.height] = [wide + narrow + gap * 3, high * 2 + gap * 3];
            context.fillStyle = '#8b9198';
            context.fillRect(0, 0, canvas.width, canvas.height);
            context.imageSmoothingQuality = 'high';
            images.forEach((image, index) => context.drawImage(image, index % 2 ? wide + gap * 2 : gap, index > 1 ? high + gap * 2 : gap, index % 2 ? narrow : wide, high));
          }
          return canvas.toDataURL('image/webp', 0.82).split(',')[1];
        }
        """;

    public static async Task<int> RunAsync(string folder)
    {
        using var server = await ServerProcess.StartAsync(ServerCommand.Product(), """{"query":"{ __typename }"}"""u8.ToArray());
        foreach (var line in await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "Explorer", "scenes.txt")))
        {
            var scene = line.Split(' ', 3);
            var pictures = new List<string>();
            foreach (var (width, scheme) in Screens)
            {
                pictures.Add(Convert.ToBase64String(await TakeAsync($"http://127.0.0.1:{server.Port}/explore{scene.ElementAtOrDefault(1)}", scene.ElementAtOrDefault(2), width, scheme)));
            }

            await WriteAsync(Path.Combine(folder, $"{scene[0]}.webp"), pictures[..1]);
            await WriteAsync(Path.Combine(folder, $"{scene[0]}-all.webp"), pictures);
        }

        return 0;
    }

    private static async Task<byte[]> TakeAsync(string address, string? clicked, int width, ColorScheme scheme)
    {
        await using var context = await Chromium.OpenContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = Height },
            ColorScheme = scheme,
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        await SettleAsync(page);
        if (clicked is not null)
        {
            await page.Locator(clicked).First.ClickAsync();
            await SettleAsync(page);
        }

        return await page.ScreenshotAsync();
    }

    private static async Task SettleAsync(IPage page)
    {
        await page.WaitForTimeoutAsync(300);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.WaitForFunctionAsync("() => !document.querySelector('.skeleton, [aria-busy=true]') && document.querySelector('main')?.textContent !== ''");
    }

    private static async Task WriteAsync(string path, List<string> pictures)
    {
        await using var context = await Chromium.OpenContextAsync();
        var page = await context.NewPageAsync();
        var bytes = Convert.FromBase64String(await page.EvaluateAsync<string>(Encode, pictures));
        await File.WriteAllBytesAsync(path, bytes);
        Console.WriteLine($"{path,-60}{bytes.Length,10:N0} bytes");
    }
}
