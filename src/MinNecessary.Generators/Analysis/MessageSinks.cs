namespace MinNecessary.Generators.Analysis;

/// <summary>What lets a value out to other programs and people: requests, buses, queues and mail.</summary>
internal static class MessageSinks
{
    private const string Message = "MN0209";

    public static IReadOnlyList<SinkRule> All { get; } =
    [
        new("System.Net.Http.HttpClient", Message, "Delete*", "Get*", "Patch*", "Post*", "Put*", "Send*"),
        new("System.Net.Http.HttpRequestMessage", Message) { IsCreation = true },
        new("System.Net.Http.StringContent", Message) { IsCreation = true },
        new("System.Net.Http.FormUrlEncodedContent", Message) { IsCreation = true },
        new("System.Net.Http.Headers.HttpHeaders", Message, "Add", "TryAddWithoutValidation"),
        new("MassTransit.IPublishEndpoint", Message, "Publish*"),
        new("MassTransit.ISendEndpoint", Message, "Send*"),
        new("MassTransit.IMessageScheduler", Message, "Schedule*"),
        new("NServiceBus.IMessageSession", Message, "Publish*", "Send*"),
        new("NServiceBus.IPipelineContext", Message, "Publish*", "Send*"),
        new("NServiceBus.IMessageSessionExtensions", Message, "Publish*", "Send*"),
        new("NServiceBus.IPipelineContextExtensions", Message, "Publish*", "Send*"),
        new("Azure.Messaging.ServiceBus.ServiceBusMessage", Message) { IsCreation = true },
        new("Azure.Messaging.EventHubs.EventData", Message) { IsCreation = true },
        new("RabbitMQ.Client.IModel", Message, "BasicPublish"),
        new("RabbitMQ.Client.IChannel", Message, "BasicPublishAsync"),
        new("Confluent.Kafka.IProducer`2", Message, "Produce*"),
        new("Confluent.Kafka.Message`2", Message) { IsAssignment = true },
        new("Microsoft.AspNetCore.SignalR.IClientProxy", Message, "SendCoreAsync"),
        new("Microsoft.AspNetCore.SignalR.ClientProxyExtensions", Message, "SendAsync"),
        new("System.Net.Mail.MailMessage", Message) { IsCreation = true },
        new("System.Net.Mail.MailMessage", Message, "Body", "Subject") { IsAssignment = true },
        new("System.Net.Mail.SmtpClient", Message, "Send*"),
    ];
}
