import filiform.record.*; import java.nio.file.*; import java.time.*; import java.util.*;
public class Fill { public static void main(String[] a) throws Exception { int n=0; UUID v=new UUID(1,1);
 try (var j=Journal.open(Path.of(a[0]), Clock.systemUTC())) { System.out.println("holds "+j.read(v).size()); try { for(;n<2000;n++) j.append(new Event(UUID.randomUUID(), v,"t",Instant.now(),"1","k","{\"a\":\""+"x".repeat(20000)+"\"}")); } catch (JournalException e) { System.out.println(e.getMessage()); }
 System.out.println("acknowledged "+n+", holds "+j.read(v).size()); } catch (JournalException e) { System.out.println(e.getMessage()); } } }
