package filiform.app.web;

import filiform.app.web.page.PlainPage;
import filiform.app.web.page.PlainPage.Block;
import filiform.app.web.page.Shell;
import io.javalin.http.Context;
import java.util.List;

/// Sends plain pages.
record Plain(Rendering rendering, Shell shell) {

    void send(Context context, int status, String heading, List<? extends Block> blocks) {
        var page = new PlainPage(shell.titled(heading), heading, List.copyOf(blocks));
        rendering.send(context, status, "plain.jte", page);
    }

    /// On to another page of ours, after a form was taken.
    static void to(Context context, String address) {
        context.header("Location", address.isEmpty() ? "/" : address).status(303);
    }
}
