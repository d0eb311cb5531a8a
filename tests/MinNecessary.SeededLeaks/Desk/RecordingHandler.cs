using System.Net;
using MinNecessary.Testing;

namespace MinNecessary.SeededLeaks.Desk;

/// <summary>The other side of requests: it answers nothing, and keeps what was sent.</summary>
internal sealed class RecordingHandler : HttpMessageHandler
{
    private readonly List<(string Place, string Text)> _sent = [];

    public void CopyTo(ObservedOutput output) => _sent.ForEach(sent => output.Add(sent.Place, sent.Text));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _sent.Add(("the request's address", request.RequestUri!.AbsoluteUri));
        _sent.Add(("the request's headers", request.Headers.ToString()));
        if (request.Content is not null)
        {
            _sent.Add(("the request's body", await request.Content.ReadAsStringAsync(cancellationToken)));
        }

        return new HttpResponseMessage(HttpStatusCode.NoContent);
    }
}
