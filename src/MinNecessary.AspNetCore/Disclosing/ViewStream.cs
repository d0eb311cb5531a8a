using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace MinNecessary.AspNetCore;

/// <summary>
/// A stream of models that goes out as a JSON array of views. Models are decided in windows, and each window is in the disclosure log before it is sent. What fails before
/// the first window is sent is a problem; what fails after it aborts the connection, since half an array must not look like a whole one.
/// </summary>
internal sealed class ViewStream(Discloser discloser, AdmittedRequest request, IAsyncEnumerable<object?> items)
{
    private static readonly byte[] Begin = "["u8.ToArray();
    private static readonly byte[] Comma = ","u8.ToArray();
    private static readonly byte[] End = "]"u8.ToArray();

    public async Task WriteAsync(HttpContext context, int status, string? contentType, JsonSerializerOptions json)
    {
        bool hasBegun = false;
        bool hasRecord = false;
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        var windows = new WindowReader(items, discloser.Options.StreamWindow, discloser.Options.StreamDelay, ends.Token);
        try
        {
            await using (windows.ConfigureAwait(false))
            {
                try
                {
                    while (await windows.ReadAsync().ConfigureAwait(false) is { } window)
                    {
                        await SendAsync(await SerializeAsync(window).ConfigureAwait(false)).ConfigureAwait(false);
                    }
                }
                catch
                {
                    // Before the stream is disposed of, which waits for what it is about to give.
                    await ends.CancelAsync().ConfigureAwait(false);
                    throw;
                }
            }

            await SendAsync(new MemoryStream(End)).ConfigureAwait(false);
        }
        catch (Exception exception) when (hasBegun)
        {
            if (!context.RequestAborted.IsCancellationRequested)
            {
                WebLog.Aborted(discloser.Logger, context, discloser.ProblemOf(exception)?.ToString() ?? exception.GetType().Name);
            }

            context.Abort();
        }

        async ValueTask<MemoryStream> SerializeAsync(IReadOnlyList<object?> window)
        {
            var buffer = new MemoryStream();
            foreach (object? view in await discloser.ShowAllAsync(request, window, request.OmitsDenied).ConfigureAwait(false))
            {
                buffer.Write(hasRecord ? Comma : []);
                JsonSerializer.Serialize(buffer, view, json.GetTypeInfo(view?.GetType() ?? typeof(object)));
                hasRecord = true;
            }

            return buffer;
        }

        async Task SendAsync(MemoryStream bytes)
        {
            if (!hasBegun)
            {
                context.Response.StatusCode = status;
                context.Response.ContentType = contentType ?? "application/json; charset=utf-8";
                hasBegun = true;
                await context.Response.Body.WriteAsync(Begin, context.RequestAborted).ConfigureAwait(false);
            }

            bytes.Position = 0;
            await bytes.CopyToAsync(context.Response.Body, context.RequestAborted).ConfigureAwait(false);
            await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        }
    }
}
