package filiform.app.web;

import filiform.app.account.Permission;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/// One way into the clinic. None can be made without saying what it permits.
///
/// @param path as Javalin writes it; `{patient}` and `{visit}` bind it to one record
record Route(HandlerType method, String path, Permission permission, Handler handler) {

    static Route get(String path, Permission permission, Handler handler) {
        return new Route(HandlerType.GET, path, permission, handler);
    }

    static Route post(String path, Permission permission, Handler handler) {
        return new Route(HandlerType.POST, path, permission, handler);
    }

    /// What a page asks by itself: it keeps no session open, and where nothing is shown nothing was looked at.
    boolean quiet() {
        return path.equals("/waiting");
    }

    /// Method and pattern, without what stands in an address.
    String words() {
        return method.name() + " " + path;
    }

    boolean writes() {
        return !method.equals(HandlerType.GET);
    }
}
