package dev.crampcoach.alexa.reply;

import com.amazon.ask.model.Directive;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.RenderDocumentDirective;
import com.amazon.ask.model.interfaces.connections.SendRequestDirective;
import com.amazon.ask.model.interfaces.tasks.CompleteTaskDirective;
import java.io.IOException;
import java.util.List;

/** Writes the directives that this skill sends, in the same JSON as the SDK. */
record DirectiveWriter(JsonValues out) {
  /**
   * @throws IllegalArgumentException for a directive that this skill does not send
   */
  void write(List<Directive> directives) throws IOException {
    if (directives == null || directives.isEmpty()) {
      return;
    }
    out.name("directives");
    out.startList();
    for (Directive directive : directives) {
      out.start();
      out.field("type", directive.getType());
      if (directive instanceof RenderDocumentDirective screen) {
        write(screen);
      } else if (directive instanceof SendRequestDirective request) {
        write(request);
      } else if (directive instanceof CompleteTaskDirective complete) {
        write(complete);
      } else {
        throw new IllegalArgumentException("no directive of ours: " + directive.getType());
      }
      out.end();
    }
    out.endList();
  }

  private void write(RenderDocumentDirective screen) throws IOException {
    out.field("token", screen.getToken());
    out.field("document", screen.getDocument());
    out.field("datasources", screen.getDatasources());
  }

  private void write(SendRequestDirective request) throws IOException {
    out.field("name", request.getName());
    out.field("payload", request.getPayload());
    out.field("token", request.getToken());
  }

  private void write(CompleteTaskDirective complete) throws IOException {
    out.name("status");
    out.start();
    out.field("code", complete.getStatus().getCode());
    out.field("message", complete.getStatus().getMessage());
    out.end();
  }
}
