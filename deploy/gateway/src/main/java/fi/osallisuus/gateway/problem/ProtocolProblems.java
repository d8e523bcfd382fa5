package fi.osallisuus.gateway.problem;

import fi.osallisuus.gateway.trace.TraceIds;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpVersion;
import java.util.Set;
import org.springframework.http.MediaType;

/** Gives words to what the HTTP decoder refuses before any filter sees it (too long, malformed). */
@Sharable
public class ProtocolProblems extends ChannelOutboundHandlerAdapter {

  /** The statuses that the decoder and the URI parser answer by themselves, without a body. */
  private static final Set<Integer> BY_DECODER = Set.of(400, 408, 413, 414, 431);

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
    if (message instanceof FullHttpResponse response
        && BY_DECODER.contains(response.status().code())
        && !response.content().isReadable()
        && !response.headers().contains(HttpHeaderNames.CONTENT_TYPE)) {
      context.write(problem(response), promise).addListener(ChannelFutureListener.CLOSE);
      response.release();
    } else {
      context.write(message, promise);
    }
  }

  private static FullHttpResponse problem(FullHttpResponse bare) {
    var problem = Problem.of(Refusal.of(bare.status().code()));
    // Nothing of the request can be trusted here, its languages included.
    var body = ProblemBody.of(problem, ProblemText.language(null), null, TraceIds.fresh());
    var response =
        new DefaultFullHttpResponse(
            HttpVersion.HTTP_1_1, bare.status(), Unpooled.wrappedBuffer(body));
    response
        .headers()
        .set(HttpHeaderNames.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE)
        .set(HttpHeaderNames.CONTENT_LENGTH, body.length)
        .set(HttpHeaderNames.CACHE_CONTROL, "no-store")
        .set("X-Content-Type-Options", "nosniff")
        .set(HttpHeaderNames.CONNECTION, "close");
    return response;
  }
}
